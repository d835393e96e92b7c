"""An error of your own stops the group, and is no fault."""

import asyncio


class Enough(Exception):
    pass


async def job(name, seconds, has_it=False):
    await asyncio.sleep(seconds)
    if has_it:
        print(f"{name} has it")
    return has_it


async def search(name, seconds, has_it=False):
    if await job(name, seconds, has_it):
        raise Enough


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(search("a", 1))
            group.create_task(search("b", 2, has_it=True))
            group.create_task(search("c", 3))
            group.create_task(search("d", 4))
    except* Enough:
        pass
    print("all over")


asyncio.run(main())
