"""Raise in any task, and the whole group stops."""

import asyncio


class Stop(Exception):
    """Ends the group; nobody sees it."""


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    if name == "b":
        raise Stop


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("a", 1))
            group.create_task(job("b", 2))
            group.create_task(job("c", 3))
    except* Stop:
        print("stopped")


asyncio.run(main())
