"""With a deadline in each job, gather keeps the others."""

import asyncio


async def job(name, seconds, limit):
    async with asyncio.timeout(limit):
        await asyncio.sleep(seconds)
        return name


async def main():
    results = await asyncio.gather(
        job("a", 1, limit=1.5),
        job("b", 2, limit=1.5),
        job("c", 3, limit=3.5),
        return_exceptions=True,
    )
    print(results)


asyncio.run(main())
