"""A TaskGroup cannot stop a thread."""

import asyncio
import time


def work(steps):
    for _ in range(steps):
        time.sleep(0.75)
    print("the thread has finished")


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"{name} failed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("b", 2))
            group.create_task(asyncio.to_thread(work, 4))
    except* ValueError as errors:
        print(f"caught: {errors.exceptions[0]}")


asyncio.run(main())
