"""Each round leaves a task behind, which takes an order."""

import asyncio


async def shop(queue):
    for order in "xy":
        await asyncio.sleep(2)
        queue.put_nowait(order)


async def main():
    queue = asyncio.Queue()
    shopping = asyncio.create_task(shop(queue))
    for _ in range(4):
        get = asyncio.create_task(queue.get())
        done, _ = await asyncio.wait([get], timeout=1.5)
        if done:
            print(f"got {get.result()}")
        else:
            print("nothing yet")
    await shopping


asyncio.run(main())
