"""A TaskGroup keeps every error; except* sorts them."""

import asyncio


async def job(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        raise OSError(f"{name}: cleanup failed") from None
    if fails:
        raise ValueError(f"{name} failed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("a", 1))
            group.create_task(job("b", 2, fails=True))
            group.create_task(job("c", 3))
    except* ValueError as errors:
        print(f"ValueError: {errors.exceptions}")
    except* OSError as errors:
        print(f"OSError: {errors.exceptions}")


asyncio.run(main())
