"""gather returns all results in the order of its jobs."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    results = await asyncio.gather(
        job("c", 3),
        job("b", 2),
        job("a", 1),
    )
    print(results)


asyncio.run(main())
