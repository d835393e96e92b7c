"""A cancelled job is no failure: the TaskGroup goes on."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1))
        b = group.create_task(job("b", 2))
        group.create_task(job("c", 3))
        await asyncio.sleep(1.5)
        b.cancel()
    print(f"b cancelled: {b.cancelled()}")


asyncio.run(main())
