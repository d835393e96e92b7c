"""What is the `__cause__` of a `TimeoutError` from `wait_for`?"""

import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(2), 1.5)
    except asyncio.TimeoutError as error:
        print(type(error.__cause__).__name__)


asyncio.run(main())
