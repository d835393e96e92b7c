"""A deadline ends the waiting, but it stops no thread."""

import asyncio
import time


def blocking(name, seconds):
    time.sleep(seconds)
    print(f"{name} done, in its thread")


async def main():
    try:
        async with asyncio.timeout(1.5):
            await asyncio.to_thread(blocking, "b", 2)
    except TimeoutError:
        print("out of time")


asyncio.run(main())
