import asyncio
import time


async def beat():
    for _ in range(4):
        await asyncio.sleep(0.5)


async def main():
    task = asyncio.create_task(beat())
    await asyncio.sleep(0.25)
    time.sleep(1.5)
    await task


asyncio.run(main())
