"""Hears of every order, and still starts one more task in each round."""

import asyncio


async def shop(queue):
    for order in "xy":
        await asyncio.sleep(2)
        queue.put_nowait(order)


async def main():
    queue = asyncio.Queue()
    shopping = asyncio.create_task(shop(queue))
    gets = set()
    for _ in range(4):
        gets.add(asyncio.create_task(queue.get()))
        done, gets = await asyncio.wait(
            gets,
            timeout=1.5,
            return_when=asyncio.FIRST_COMPLETED,
        )
        for get in done:
            print(f"got {get.result()}")
        if not done:
            print("nothing yet")
    await shopping


asyncio.run(main())
