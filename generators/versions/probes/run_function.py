"""What does `asyncio.run` say to `main` without its parentheses?"""

import asyncio


async def main():
    pass


try:
    asyncio.run(main)
except Exception as error:
    print("{}: {}".format(type(error).__name__, str(error).split(" at 0x")[0]))
