# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "KeyboardInterrupt"
# ///
"""Ctrl-C in the middle: main is cancelled, tidies up, and the interrupt comes out."""

import asyncio
import os
import signal


async def work():
    try:
        await asyncio.sleep(5)
    finally:
        print("work tidied up")


async def main():
    task = asyncio.create_task(work())
    asyncio.get_running_loop().call_later(0.03, os.kill, os.getpid(), signal.SIGINT)
    try:
        await task
    except asyncio.CancelledError:
        print("main cancelled")
        raise


asyncio.run(main())
