"""Three workers share one iterator."""

import asyncio

JOBS = {"f": 6, "a": 1, "b": 2, "c": 3, "e": 5, "d": 4}
running = peak = 0


async def job(name, seconds):
    global running, peak
    running += 1
    peak = max(peak, running)
    await asyncio.sleep(seconds)
    running -= 1


async def worker(orders):
    for name, seconds in orders:
        await job(name, seconds)


async def main():
    orders = iter(JOBS.items())
    await asyncio.gather(*(worker(orders) for _ in range(3)))
    print("peak:", peak)


asyncio.run(main())
