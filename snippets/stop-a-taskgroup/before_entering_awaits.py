# /// script
# requires-python = ">=3.15"
# ///
"""With an await before its tasks the block ends quietly."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    group = asyncio.TaskGroup()
    group.cancel()
    async with group:
        await asyncio.sleep(0)
        group.create_task(job("a", 1))
    print("left quietly")


asyncio.run(main())
