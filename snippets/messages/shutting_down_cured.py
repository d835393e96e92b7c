"""Cleanup that is awaited runs to its end."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def c():
    try:
        await job("c", 3)
    finally:
        await job("cleanup", 1)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("b", 2, fails=True))
            group.create_task(c())
    except* (ValueError, RuntimeError) as errors:
        for error in errors.exceptions:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
