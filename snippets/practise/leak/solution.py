"""A timeout around get takes its own request back."""

import asyncio


async def shop(queue):
    for order in "xy":
        await asyncio.sleep(2)
        queue.put_nowait(order)


async def main():
    queue = asyncio.Queue()
    shopping = asyncio.create_task(shop(queue))
    for _ in range(4):
        try:
            async with asyncio.timeout(1.5):
                print(f"got {await queue.get()}")
        except TimeoutError:
            print("nothing yet")
    await shopping


asyncio.run(main())
