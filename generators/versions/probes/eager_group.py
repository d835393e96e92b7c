"""An eager task fails at once in a `TaskGroup`. What comes after the group was caught?"""

import asyncio


async def fail():
    raise ValueError("failed")


async def main():
    factory = getattr(asyncio, "eager_task_factory", None)
    if factory is None:
        print("there is no eager_task_factory")
        return
    asyncio.get_running_loop().set_task_factory(factory)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
    except Exception:
        pass
    try:
        await asyncio.sleep(1)
        print("nothing")
    except asyncio.CancelledError:
        print("a CancelledError that nobody asked for")


asyncio.run(main())
