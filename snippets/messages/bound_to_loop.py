# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# ///
"""A lock belongs to the loop where it was waited for."""

import asyncio

lock = asyncio.Lock()


async def job(name, seconds):
    async with lock:
        await asyncio.sleep(seconds)
        print(f"{name} done")


async def main():
    await asyncio.gather(job("a", 1), job("b", 2))


asyncio.run(main())
asyncio.run(main())
