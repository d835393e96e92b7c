"""The error gather raises is the first in time."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    try:
        await asyncio.gather(
            job("c", 3),
            job("b", 2, fails=True),
            job("a", 1, fails=True),
        )
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(3)  # other work


asyncio.run(main())
