"""One request is kept until it is answered."""

import asyncio


async def shop(queue):
    for order in "xy":
        await asyncio.sleep(2)
        queue.put_nowait(order)


async def main():
    queue = asyncio.Queue()
    shopping = asyncio.create_task(shop(queue))
    get = asyncio.create_task(queue.get())
    for _ in range(4):
        done, _ = await asyncio.wait([get], timeout=1.5)
        if done:
            print(f"got {get.result()}")
            get = asyncio.create_task(queue.get())
        else:
            print("nothing yet")
    get.cancel()
    await asyncio.wait([get])
    await shopping


asyncio.run(main())
