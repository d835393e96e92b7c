"""Cancel the tasks of a group, and it ends quietly."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(job("a", 1)),
            group.create_task(job("b", 2)),
            group.create_task(job("c", 3)),
        ]
        await tasks[1]
        for task in tasks:
            task.cancel()
    print("stopped")


asyncio.run(main())
