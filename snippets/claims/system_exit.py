# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "SystemExit"
# ///
"""sys.exit in a job ends the program all the same."""

import asyncio
import sys


async def job(name, seconds, leaves=False):
    await asyncio.sleep(seconds)
    if leaves:
        sys.exit(f"{name} ends the program")
    print(f"{name} done")


async def main():
    outcomes = await asyncio.gather(
        job("a", 1),
        job("b", 2, leaves=True),
        job("c", 3),
        return_exceptions=True,
    )
    print(outcomes)


asyncio.run(main())
