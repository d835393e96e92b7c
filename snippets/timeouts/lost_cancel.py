"""On 3.11 wait_for can lose a cancellation, timeout not."""

import asyncio


async def by_wait_for(news):
    print("wait_for:", await asyncio.wait_for(news, 2.5))


async def by_timeout(news):
    async with asyncio.timeout(2.5):
        print("timeout:", await news)


async def main():
    for way in by_wait_for, by_timeout:
        news = asyncio.Future()
        task = asyncio.create_task(way(news))
        await asyncio.sleep(1)
        news.set_result("good news")
        task.cancel()
        await asyncio.wait([task])
        print(f"cancelled: {task.cancelled()}")


asyncio.run(main())
