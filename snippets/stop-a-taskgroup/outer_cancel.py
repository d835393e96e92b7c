# /// script
# requires-python = ">=3.15"
# ///
"""A cancellation from outside at the same moment wins."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def work(group):
    async with group:
        group.create_task(job("a", 1))
        group.create_task(job("b", 2))
    print("work goes on")


async def main():
    group = asyncio.TaskGroup()
    task = asyncio.create_task(work(group))
    await asyncio.sleep(1.5)
    group.cancel()
    task.cancel()
    await asyncio.wait([task])
    print(f"work is cancelled: {task.cancelled()}")


asyncio.run(main())
