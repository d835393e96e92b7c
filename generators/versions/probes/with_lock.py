"""What does a plain `with` say to a lock?"""

import asyncio


async def main():
    try:
        with asyncio.Lock():
            pass
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


asyncio.run(main())
