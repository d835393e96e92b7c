# /// script
# requires-python = ">=3.15"
# ///
"""Of two at the same moment exactly one wins."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def race(name, seconds, group, won):
    won.append(await job(name, seconds))
    group.cancel()


async def main():
    won = []
    async with asyncio.TaskGroup() as group:
        group.create_task(race("a", 2, group, won))
        group.create_task(race("b", 2, group, won))
        group.create_task(race("c", 3, group, won))
    print(f"won: {won}")


asyncio.run(main())
