"""Numbers the jobs when all are over. Number arrivals."""

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
    await asyncio.wait(tasks)
    for number, task in enumerate(tasks, start=1):
        print(f"#{number}: {task.result()}")


asyncio.run(main())
