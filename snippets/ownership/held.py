"""Who holds the future holds the task that awaits it."""

import asyncio
import gc


async def job(name, news):
    await news
    print(f"{name} done")


async def main():
    news = asyncio.Future()
    asyncio.create_task(job("a", news))
    await asyncio.sleep(1)
    gc.collect()
    print("collected")
    news.set_result("good news")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
