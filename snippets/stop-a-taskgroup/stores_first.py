# /// script
# requires-python = ">=3.15"
# ///
"""What a task stores before it calls cancel() is kept."""

import asyncio


async def job(name, seconds, group, found):
    await asyncio.sleep(seconds)
    found.append(name)
    if name == "b":
        group.cancel()


async def main():
    found = []
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1, group, found))
        group.create_task(job("b", 2, group, found))
        group.create_task(job("c", 3, group, found))
    print(f"found: {found}")


asyncio.run(main())
