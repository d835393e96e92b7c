"""A lock made in main belongs to its loop."""

import asyncio


async def job(name, seconds, lock):
    async with lock:
        await asyncio.sleep(seconds)
        print(f"{name} done")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(
        job("a", 1, lock),
        job("b", 2, lock),
    )


asyncio.run(main())
asyncio.run(main())
