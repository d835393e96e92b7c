"""A job that blocks the loop makes the deadline late."""

import asyncio
import time


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def blocking_job(name, seconds):
    time.sleep(seconds)
    print(f"{name} done")


async def main():
    tasks = [
        asyncio.create_task(blocking_job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    done, pending = await asyncio.wait(
        tasks,
        timeout=1.5,
    )
    print(f"{len(done)} done, {len(pending)} pending")
    await asyncio.gather(*pending)


asyncio.run(main())
