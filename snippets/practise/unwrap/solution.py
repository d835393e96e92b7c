"""`except ExceptionGroup` can raise one of its errors."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")


async def both():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("b", 2, fails=True))
            group.create_task(job("c", 3))
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None


async def main():
    try:
        await both()
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(2.5)  # other work


asyncio.run(main())
