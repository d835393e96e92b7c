"""Await your tasks in your order: no finished one waits."""

import asyncio

JOBS = {"b": 2, "a": 1, "d": 4, "c": 3}


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job(name, seconds))
        for name, seconds in JOBS.items()
    ]
    for task in tasks:
        print(await task)


asyncio.run(main())
