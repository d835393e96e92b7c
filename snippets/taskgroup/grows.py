"""A TaskGroup waits for tasks that its tasks have added."""

import asyncio


async def job(name, seconds, add=None):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    if add:
        add(job("b", 2))


async def main():
    async with asyncio.TaskGroup() as group:
        add = group.create_task
        add(job("a", 1, add=add))
    print("all done")


asyncio.run(main())
