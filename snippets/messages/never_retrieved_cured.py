"""Awaited, the task raises its error where you are."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    task = asyncio.create_task(job("b", 2, fails=True))
    await job("c", 3)
    try:
        await task
    except ValueError as error:
        print(f"caught: {error}")


asyncio.run(main())
