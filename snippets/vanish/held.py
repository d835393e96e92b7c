"""A TaskGroup holds its tasks until they end."""

import asyncio
import gc
import weakref

listeners = weakref.WeakSet()


async def job(name):
    news = asyncio.Future()
    listeners.add(news)
    print(f"{name} got {await news}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a"))
        await asyncio.sleep(1)
        gc.collect()  # Python does this at any time
        await asyncio.sleep(1)
        for news in listeners:
            news.set_result("news")
    await asyncio.sleep(1)  # other work


asyncio.run(main())
