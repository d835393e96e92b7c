import asyncio
import time


def crunch():
    time.sleep(3)


async def main():
    try:
        async with asyncio.timeout(1.5):
            await asyncio.to_thread(crunch)
    except TimeoutError:
        pass
    await asyncio.sleep(2)


asyncio.run(main())
