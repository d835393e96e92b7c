"""Looks twice a second who has arrived: right only because all take whole seconds."""

import asyncio

JOBS = {
    "e": 3,
    "b": 1,
    "d": 2,
    "g": 2,
    "c": 2,
    "f": 2,
    "a": 4,
}


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job(name, seconds))
        for name, seconds in JOBS.items()
    ]
    number = 0
    while tasks:
        await asyncio.sleep(0.5)
        for task in list(tasks):
            if task.done():
                number += 1
                print(f"#{number}: {task.result()}")
                tasks.remove(task)


asyncio.run(main())
