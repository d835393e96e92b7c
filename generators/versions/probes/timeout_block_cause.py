"""What is the `__cause__` of a `TimeoutError` from `timeout`?"""

import asyncio


async def main():
    if not hasattr(asyncio, "timeout"):
        print("there is no timeout")
        return
    try:
        async with asyncio.timeout(1.5):
            await asyncio.sleep(2)
    except TimeoutError as error:
        print(repr(error.__cause__))


asyncio.run(main())
