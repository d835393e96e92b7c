"""Six jobs at once. Let at most three run."""

import asyncio

JOBS = {"f": 6, "a": 1, "b": 2, "c": 3, "e": 5, "d": 4}
running = peak = 0


async def job(name, seconds):
    global running, peak
    running += 1
    peak = max(peak, running)
    await asyncio.sleep(seconds)
    running -= 1


async def main():
    async with asyncio.TaskGroup() as group:
        for name, seconds in JOBS.items():
            group.create_task(job(name, seconds))
    print(f"peak: {peak}")


asyncio.run(main())
