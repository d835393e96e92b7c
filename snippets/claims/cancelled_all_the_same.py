"""return_exceptions=True swallows no cancellation."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)


async def collect():
    await asyncio.gather(
        job("b", 2),
        job("c", 3),
        return_exceptions=True,
    )
    print("all collected")


async def main():
    collecting = asyncio.create_task(collect())
    await asyncio.sleep(1.5)
    collecting.cancel()
    await asyncio.wait([collecting])
    print(f"cancelled: {collecting.cancelled()}")


asyncio.run(main())
