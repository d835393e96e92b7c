"""How do workers learn that no more comes into a queue?"""

import asyncio


async def worker(queue):
    try:
        while True:
            await queue.get()
    except getattr(asyncio, "QueueShutDown", KeyError):
        return "Queue.shutdown() ends them when it is empty"


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(worker(queue))
    queue.put_nowait("job")
    try:
        queue.shutdown()
    except AttributeError:
        task.cancel()
        print("not at all: cancel them, or send a last item")
        return
    print(await task)


asyncio.run(main())
