# /// script
# requires-python = ">=3.15"
# ///
"""The first success is stored, then cancel() is called."""

import asyncio
from contextlib import suppress


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def race(name, seconds, group, won, fails=False):
    with suppress(ValueError):
        won.append(await job(name, seconds, fails))
        group.cancel()


async def main():
    won = []
    async with asyncio.TaskGroup() as group:
        group.create_task(race("b", 2, group, won, True))
        group.create_task(race("c", 3, group, won))
        group.create_task(race("d", 4, group, won))
    print(f"first success: {won[0]}")


asyncio.run(main())
