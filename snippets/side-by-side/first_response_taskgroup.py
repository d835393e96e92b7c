"""An exception ends a TaskGroup: let the first be one."""

import asyncio


class Won(Exception):
    """Ends the group with the first result."""


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def race(name, seconds, fails=False):
    raise Won(await job(name, seconds, fails))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(race("a", 1))
            group.create_task(race("b", 2, fails=True))
            group.create_task(race("c", 3))
    except* (Won, ValueError) as first:
        print(f"first: {first.exceptions[0]}")


asyncio.run(main())
