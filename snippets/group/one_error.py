"""A group of one error is unwrapped, a larger one stays."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"{name} failed")


async def work(names):
    try:
        async with asyncio.TaskGroup() as group:
            for name in names:
                group.create_task(job(name, 2))
    except ExceptionGroup as errors:
        if len(errors.exceptions) > 1:
            raise
        raise errors.exceptions[0] from None


async def main():
    for names in "b", "bc":
        try:
            await work(names)
        except ValueError as error:
            print(f"one error: {error}")
        except ExceptionGroup as errors:
            print("a group:", *errors.exceptions)


asyncio.run(main())
