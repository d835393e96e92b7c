# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["Task was destroyed but it is pending!"]
# ///
"""A task is lost if nobody holds what it waits for."""

import asyncio
import gc


async def job(name, news):
    await news
    print(f"{name} done")


async def main():
    asyncio.create_task(job("a", asyncio.Future()))
    await asyncio.sleep(1)
    gc.collect()
    print("collected")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
