"""What does `wait` say to an empty generator?

The check for an empty set does not see it.
"""

import asyncio


async def main():
    try:
        await asyncio.wait(task for task in [])
    except Exception as error:
        print(f"{type(error).__name__}: {error}".rstrip(": "))


asyncio.run(main())
