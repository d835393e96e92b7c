"""Awaited, gather raises the error where you are."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    both = asyncio.gather(
        job("a", 1),
        job("b", 2, fails=True),
    )
    await job("c", 3)
    try:
        await both
    except ValueError as error:
        print(f"caught: {error}")


asyncio.run(main())
