"""After the TaskGroup each task has its result."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(job("c", 3)),
            group.create_task(job("b", 2)),
            group.create_task(job("a", 1)),
        ]
    print([task.result() for task in tasks])


asyncio.run(main())
