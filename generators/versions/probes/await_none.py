"""What does `await` say to `None`?"""

import asyncio


async def main():
    try:
        await None
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
