"""A timeout inside the semaphore counts the job alone."""

import asyncio


async def job(name, seconds, limit):
    async with limit:
        async with asyncio.timeout(2.5):
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
