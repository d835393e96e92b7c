"""With async with, the TaskGroup waits."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    await job("a", 1)
    async with asyncio.TaskGroup() as group:
        group.create_task(job("b", 2))
        group.create_task(job("c", 3))


asyncio.run(main())
