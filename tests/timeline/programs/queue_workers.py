"""Workers take from a queue until it is joined, then they are cancelled."""

import asyncio


async def worker(number, queue):
    try:
        while True:
            weight = await queue.get()
            await asyncio.sleep(weight / 20)
            print(f"worker {number} lifted {weight}")
            queue.task_done()
    finally:
        print(f"worker {number} goes home")


async def main():
    queue = asyncio.Queue()
    for weight in (2, 5, 1, 3, 4):
        queue.put_nowait(weight)
    crew = [asyncio.create_task(worker(n, queue)) for n in range(2)]
    await queue.join()
    print("the queue is empty:", queue.empty())
    for member in crew:
        member.cancel()
    print(await asyncio.gather(*crew, return_exceptions=True))


asyncio.run(main())
