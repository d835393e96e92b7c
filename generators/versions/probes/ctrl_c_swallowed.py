"""Ctrl-C comes, and `main` catches `CancelledError`. What does `asyncio.run` raise?"""

import asyncio
import signal


async def main():
    signal.raise_signal(signal.SIGINT)
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        pass


try:
    asyncio.run(main())
    print("nothing: Ctrl-C is ignored")
except KeyboardInterrupt:
    print("KeyboardInterrupt")
