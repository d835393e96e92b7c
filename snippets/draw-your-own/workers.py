"""Two workers share a queue; one waits for a late order."""

import asyncio


async def worker(name, queue):
    while True:
        order, seconds = await queue.get()
        await asyncio.sleep(seconds)
        print(f"{name}: order {order} done")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    workers = [
        asyncio.create_task(worker(name, queue))
        for name in ("x", "y")
    ]
    queue.put_nowait(("a", 1))
    queue.put_nowait(("b", 2))
    await asyncio.sleep(3)
    queue.put_nowait(("c", 3))
    await queue.join()
    for task in workers:
        task.cancel()


asyncio.run(main())
