"""A task finishes exactly at the deadline of `wait_for`. What comes?"""

import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(2, "the result"))
    await asyncio.sleep(1)
    try:
        print(await asyncio.wait_for(task, 1))
    except asyncio.TimeoutError:
        print("TimeoutError")


asyncio.run(main())
