# /// script
# requires-python = ">=3.13"
# ///
"""Shut down and empty, a queue ends its workers."""

import asyncio


async def worker(name, queue):
    while True:
        try:
            seconds = await queue.get()
        except asyncio.QueueShutDown:
            print(f"{name} goes home")
            return
        await asyncio.sleep(seconds)
        print(f"{name} worked {seconds} s")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(worker("a", queue))
        group.create_task(worker("b", queue))
        for seconds in (1, 3, 1):
            queue.put_nowait(seconds)
        queue.shutdown()


asyncio.run(main())
