"""wait_for gives the result, or cancels at the deadline."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    a = asyncio.create_task(job("a", 1))
    b = asyncio.create_task(job("b", 2))
    print(await asyncio.wait_for(a, 1.5))
    try:
        print(await asyncio.wait_for(b, 0.5))
    except TimeoutError:
        print(f"b cancelled: {b.cancelled()}")


asyncio.run(main())
