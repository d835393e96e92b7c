"""What does `gather` say to a list?"""

import asyncio


async def main():
    try:
        await asyncio.gather([])
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
