# /// script
# requires-python = ">=3.15"
# ///
"""In a cancelled task, CancelledError leaves the group."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def work():
    try:
        await asyncio.sleep(3)
    finally:
        async with asyncio.TaskGroup() as group:
            a = group.create_task(job("a", 1))
            group.create_task(job("b", 2))
            await a
            group.cancel()
        print("the rest of the cleanup")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.wait([task])
    print("work has ended")


asyncio.run(main())
