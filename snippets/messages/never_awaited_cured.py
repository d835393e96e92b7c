"""Awaited, the job runs."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    await job("a", 1)
    await job("b", 2)


asyncio.run(main())
