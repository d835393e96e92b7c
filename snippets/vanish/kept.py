"""A set holds the task, and a callback lets it go."""

import asyncio
import gc
import weakref

listeners = weakref.WeakSet()
background = set()


async def job(name):
    news = asyncio.Future()
    listeners.add(news)
    print(f"{name} got {await news}")


async def main():
    task = asyncio.create_task(job("a"))
    background.add(task)
    task.add_done_callback(background.discard)
    await asyncio.sleep(1)
    gc.collect()  # Python does this at any time
    await asyncio.sleep(1)
    for news in listeners:
        news.set_result("news")
    await asyncio.sleep(1)  # other work


asyncio.run(main())
