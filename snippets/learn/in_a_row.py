"""Awaits in a row take as long as all jobs together."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    await job("a", 1)
    await job("b", 2)
    await job("c", 3)
    print("all done")


asyncio.run(main())
