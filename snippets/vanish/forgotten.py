# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["Task was destroyed but it is pending!"]
# ///
"""A task that nobody holds is collected while it waits."""

import asyncio
import gc
import weakref

listeners = weakref.WeakSet()


async def job(name):
    news = asyncio.Future()
    listeners.add(news)
    print(f"{name} got {await news}")


async def main():
    asyncio.create_task(job("a"))
    await asyncio.sleep(1)
    gc.collect()  # Python does this at any time
    await asyncio.sleep(1)
    for news in listeners:
        news.set_result("news")
    await asyncio.sleep(1)  # other work


asyncio.run(main())
