# /// script
# requires-python = ">=3.15"
# ///
"""cancel() stops all tasks, and the block ends quietly."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1))
        b = group.create_task(job("b", 2))
        group.create_task(job("c", 3))
        await b
        group.cancel()
    print("stopped")


asyncio.run(main())
