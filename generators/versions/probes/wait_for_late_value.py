"""A job swallows the cancellation of `wait_for` and returns. What comes?"""

import asyncio


async def job():
    try:
        await asyncio.sleep(2)
    except asyncio.CancelledError:
        return "its value"


async def main():
    try:
        print(await asyncio.wait_for(job(), 1.5))
    except asyncio.TimeoutError:
        print("TimeoutError")


asyncio.run(main())
