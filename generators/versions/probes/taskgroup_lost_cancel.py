"""A `TaskGroup` fails while it is cancelled, and its error is caught. Is the task cancelled?"""

import asyncio


async def fail():
    try:
        await asyncio.sleep(9)
    finally:
        raise ValueError("failed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
    except Exception:
        await asyncio.sleep(1)
        print("no: it goes on as if nothing had been")


async def run():
    if not hasattr(asyncio, "TaskGroup"):
        print("there is no TaskGroup")
        return
    task = asyncio.create_task(main())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    if task.cancelled():
        print("yes, at its next await")


asyncio.run(run())
