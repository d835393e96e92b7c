"""as_completed inside the group gives order of arrival."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(job("c", 3)),
            group.create_task(job("a", 1)),
            group.create_task(job("b", 2)),
        ]
        for coming in asyncio.as_completed(tasks):
            print(f"arrived: {await coming}")
    print([task.result() for task in tasks])


asyncio.run(main())
