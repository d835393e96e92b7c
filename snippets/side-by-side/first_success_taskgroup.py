"""The first success raises; a failure keeps silent."""

import asyncio
from contextlib import suppress


class Won(Exception):
    """Ends the group with the first result."""


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def race(name, seconds, fails=False):
    with suppress(ValueError):
        raise Won(await job(name, seconds, fails))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(race("b", 2, fails=True))
            group.create_task(race("c", 3))
            group.create_task(race("d", 4))
    except* Won as won:
        print(f"first success: {won.exceptions[0]}")


asyncio.run(main())
