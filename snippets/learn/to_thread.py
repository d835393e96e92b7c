"""In a thread a blocking call holds nobody up."""

import asyncio
import time


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def blocking_job(name, seconds):
    await asyncio.to_thread(time.sleep, seconds)
    print(f"{name} done")


async def main():
    await asyncio.gather(
        job("a", 1),
        blocking_job("b", 2),
        job("c", 3),
    )
    print("all done")


asyncio.run(main())
