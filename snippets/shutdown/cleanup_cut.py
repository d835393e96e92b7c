"""A second cancel cuts a cleanup off."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(seconds)  # cleanup
        print(f"{name} cleaned up")


async def main():
    try:
        async with asyncio.timeout(1.5):
            await asyncio.gather(
                job("a", 1),
                job("b", 2),
            )
    except TimeoutError:
        print("out of time")


asyncio.run(main())
