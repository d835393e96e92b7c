"""A cancelled task cleans up under a `timeout`, which ends. What comes?"""

import asyncio


async def main():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        try:
            async with asyncio.timeout(1.5):
                await asyncio.sleep(9)
        except TimeoutError:
            print("TimeoutError")
        except asyncio.CancelledError:
            print("CancelledError, and no TimeoutError")


async def run():
    if not hasattr(asyncio, "timeout"):
        print("there is no timeout")
        return
    task = asyncio.create_task(main())
    await asyncio.sleep(1)
    task.cancel()
    await task


asyncio.run(run())
