"""In sleep() it survives: the loop holds its timer."""

import asyncio
import gc


async def job(name, news):
    await news
    print(f"{name} done")


async def main():
    asyncio.create_task(job("a", asyncio.sleep(2)))
    await asyncio.sleep(1)
    gc.collect()
    print("collected")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
