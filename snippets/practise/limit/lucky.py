"""Never more than three, and the right peak; but each three wait for the slowest of them."""

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
    jobs = list(JOBS.items())
    for start in 0, 3:
        await asyncio.gather(
            *(job(*one) for one in jobs[start : start + 3])
        )
    print(f"peak: {peak}")


asyncio.run(main())
