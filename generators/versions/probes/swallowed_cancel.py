"""A task swallows its cancellation. What does its next failing `TaskGroup` raise?

To swallow it for good, call `uncancel()`.
"""

import asyncio


async def fail():
    raise ValueError("failed")


async def main():
    try:
        await asyncio.sleep(2)
    except asyncio.CancelledError:
        pass
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
        print("nothing")
    except BaseException as error:
        print(type(error).__name__, end="; ")
        await asyncio.sleep(0)


async def run():
    if not hasattr(asyncio, "TaskGroup"):
        print("there is no TaskGroup")
        return
    task = asyncio.create_task(main())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("the old cancellation comes back" if task.cancelled() else "it is not cancelled")


asyncio.run(run())
