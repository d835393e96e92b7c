"""With a semaphore the next starts when any one ends."""

import asyncio

SECONDS = [1, 2, 3, 1, 2, 3, 3, 2, 1]
JOBS = list(zip("abcdefghi", SECONDS, strict=True))


async def job(name, seconds, limit):
    async with limit:
        await asyncio.sleep(seconds)
        return name


async def main():
    limit = asyncio.Semaphore(3)
    results = await asyncio.gather(
        *(job(*args, limit) for args in JOBS)
    )
    print(results)


asyncio.run(main())
