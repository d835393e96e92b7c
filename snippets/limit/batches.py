"""Each batch waits for its slowest job."""

import asyncio

SECONDS = [1, 2, 3, 1, 2, 3, 3, 2, 1]
JOBS = list(zip("abcdefghi", SECONDS, strict=True))


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    results = []
    for first in range(0, 9, 3):
        batch = JOBS[first : first + 3]
        results += await asyncio.gather(
            *(job(*args) for args in batch)
        )
    print(results)


asyncio.run(main())
