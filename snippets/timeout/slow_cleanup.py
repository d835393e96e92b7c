"""TimeoutError comes when the cleanup is over."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        await asyncio.sleep(1)
        print(f"{name} cleaned up")


async def main():
    task = asyncio.create_task(job("b", 2))
    try:
        async with asyncio.timeout(1.5):
            await task
    except TimeoutError:
        print("out of time")


asyncio.run(main())
