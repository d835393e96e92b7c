"""A forgotten task in sleep() is held by its timer."""

import asyncio
import gc


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    asyncio.create_task(job("a", 1))
    await asyncio.sleep(0.5)
    gc.collect()
    await asyncio.sleep(1.5)  # other work


asyncio.run(main())
