# /// script
# requires-python = ">=3.12"
# ///
"""Eager tasks run to their first wait inside create_task."""

import asyncio


async def look(name, wait):
    print(name, "starts", asyncio.current_task().get_name())
    if wait:
        await asyncio.sleep(wait)
    print(name, "ends")
    return name


async def broken():
    raise ArithmeticError("at once")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    quick = asyncio.create_task(look("quick", 0), name="q")
    print("made", quick.done(), quick)
    slow = asyncio.create_task(look("slow", 0.03), name="s")
    print("made", slow.done())
    print(await asyncio.gather(slow, quick, look("third", 0.01)))
    bad = asyncio.create_task(broken())
    print(bad.done(), repr(bad.exception()))
    async with asyncio.TaskGroup() as group:
        print("in group")
        group.create_task(look("member", 0.02))
    print(asyncio.current_task().get_name())


asyncio.run(main())
