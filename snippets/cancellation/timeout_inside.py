"""A deadline is a CancelledError inside its block."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{name} sees CancelledError")
        raise


async def main():
    task = asyncio.create_task(job("b", 2))
    try:
        async with asyncio.timeout(1.5):
            await task
    except TimeoutError:
        print("main sees TimeoutError")


asyncio.run(main())
