"""Bounded, last-in and priority queues, with the errors of the impatient calls."""

import asyncio


async def fill(queue, items):
    for item in items:
        await queue.put(item)
        print("put", item, "size", queue.qsize())


async def drain(queue, count, pause):
    for _ in range(count):
        await asyncio.sleep(pause)
        print("got", await queue.get())


async def main():
    small = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        group.create_task(fill(small, "vwxyz"))
        group.create_task(drain(small, 5, 0.04))
    try:
        small.get_nowait()
    except asyncio.QueueEmpty as error:
        print(type(error).__name__)
    small.put_nowait(1)
    small.put_nowait(2)
    try:
        small.put_nowait(3)
    except asyncio.QueueFull as error:
        print(type(error).__name__, small.full())
    for kind in (asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = kind()
        for number in (3, 1, 2):
            queue.put_nowait(number)
        print(kind.__name__, [await queue.get() for _ in range(3)])
    try:
        await asyncio.wait_for(queue.get(), 0.05)
    except TimeoutError:
        print("nobody put anything")


asyncio.run(main())
