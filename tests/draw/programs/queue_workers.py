import asyncio


async def worker(name, queue):
    while True:
        seconds = await queue.get()
        await asyncio.sleep(seconds)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    workers = [asyncio.create_task(worker(name, queue)) for name in "xy"]
    for seconds in (5, 1):
        queue.put_nowait(seconds)
    await asyncio.sleep(3)
    await queue.put(1)
    await queue.join()
    for task in workers:
        task.cancel()


asyncio.run(main())
