"""A semaphore gives a free place to the next at once."""

import asyncio

JOBS = {"f": 6, "a": 1, "b": 2, "c": 3, "e": 5, "d": 4}
running = peak = 0


async def job(name, seconds):
    global running, peak
    running += 1
    peak = max(peak, running)
    await asyncio.sleep(seconds)
    running -= 1


async def limited(name, seconds, places):
    async with places:
        await job(name, seconds)


async def main():
    places = asyncio.Semaphore(3)
    async with asyncio.TaskGroup() as group:
        for name, seconds in JOBS.items():
            work = limited(name, seconds, places)
            group.create_task(work)
    print(f"peak: {peak}")


asyncio.run(main())
