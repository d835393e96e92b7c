"""Nine jobs of 2 s, three at a time, take 6 s."""

import asyncio

running, counted = set(), []


async def job(name, seconds):
    running.add(name)
    counted.append(len(running))
    await asyncio.sleep(seconds)
    running.remove(name)
    return name


async def limited(name, seconds, limit):
    async with limit:
        return await job(name, seconds)


async def main():
    limit = asyncio.Semaphore(3)
    results = await asyncio.gather(
        *(limited(name, 2, limit) for name in "abcdefghi")
    )
    print(results)
    print(f"at most {max(counted)} at once")


asyncio.run(main())
