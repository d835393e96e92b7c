"""A timeout around the semaphore counts the queueing."""

import asyncio


async def job(name, seconds, limit):
    async with asyncio.timeout(2.5):
        async with limit:
            await asyncio.sleep(seconds)
            return name


async def main():
    limit = asyncio.Semaphore(3)
    results = await asyncio.gather(
        *(job(name, 2, limit) for name in "abcdef"),
        return_exceptions=True,
    )
    print(results)


asyncio.run(main())
