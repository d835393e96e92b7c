"""wait_for returns late what swallows its cancellation."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        await asyncio.sleep(1)  # cleaning up
    return name


async def main():
    c = asyncio.create_task(job("c", 3))
    print(await asyncio.wait_for(c, 1.5))


asyncio.run(main())
