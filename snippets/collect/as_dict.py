"""A dict of tasks becomes a dict of results."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return seconds * 10


async def main():
    delays = {"c": 3, "a": 1, "b": 2}
    async with asyncio.TaskGroup() as group:
        tasks = {
            name: group.create_task(job(name, seconds))
            for name, seconds in delays.items()
        }
    results = {
        name: task.result() for name, task in tasks.items()
    }
    print(results)


asyncio.run(main())
