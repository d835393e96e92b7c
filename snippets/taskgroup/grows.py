"""A TaskGroup waits for tasks that its tasks have added."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def first(group):
    await job("a", 1)
    group.create_task(job("b", 2))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(first(group))
    print("all done")


asyncio.run(main())
