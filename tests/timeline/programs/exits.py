# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "SystemExit"
# ///
"""sys.exit in a task ends the run at once, and the program with its status."""

import asyncio
import sys


async def quits():
    await asyncio.sleep(0.02)
    sys.exit(5)


async def main():
    task = asyncio.create_task(quits())
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        print("main cancelled", task.done())
        raise


try:
    asyncio.run(main())
except SystemExit as error:
    print("status", error.code)
    raise
