"""Ctrl-C comes while code runs. Where does it arrive?"""

import asyncio
import signal


async def main():
    try:
        signal.raise_signal(signal.SIGINT)
        for _ in range(1000):
            pass
        print("at the next await, ", end="")
        await asyncio.sleep(1)
    except KeyboardInterrupt:
        print("in the line that runs, as KeyboardInterrupt")
    except asyncio.CancelledError:
        print("as CancelledError")
        raise


try:
    asyncio.run(main())
except KeyboardInterrupt:
    pass
