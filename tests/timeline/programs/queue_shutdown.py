# /// script
# requires-python = ">=3.13"
# ///
"""A queue that is shut down lets its readers finish and turns writers away."""

import asyncio


async def reader(queue):
    try:
        while True:
            print("read", await queue.get())
            queue.task_done()
            await asyncio.sleep(0.02)
    except asyncio.QueueShutDown:
        print("no more")


async def main():
    queue = asyncio.Queue()
    readers = [asyncio.create_task(reader(queue)) for _ in range(2)]
    for number in range(4):
        queue.put_nowait(number)
    queue.shutdown()
    try:
        await queue.put("late")
    except asyncio.QueueShutDown:
        print("turned away")
    await queue.join()
    await asyncio.wait(readers)


asyncio.run(main())
