"""What does `asyncio.run` say to `main` without its parentheses?"""

import asyncio
import re


async def main():
    pass


try:
    asyncio.run(main)
except Exception as error:
    print("{}: {}".format(type(error).__name__, re.sub(" at 0x[0-9a-fA-F]+", "", str(error))))
