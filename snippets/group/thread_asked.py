"""A thread stops if it looks at an event that you set."""

import asyncio
import threading
import time


def work(steps, stop):
    for _ in range(steps):
        time.sleep(0.75)
        if stop.is_set():
            print("the thread stops")
            return
    print("the thread has finished")


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"{name} failed")


async def main():
    stop = threading.Event()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("b", 2))
            group.create_task(
                asyncio.to_thread(work, 4, stop)
            )
    except* ValueError as errors:
        print(f"caught: {errors.exceptions[0]}")
    finally:
        stop.set()


asyncio.run(main())
