"""A signal handler of the program sees the signals that it sends to itself."""

import asyncio
import os
import signal


def handler(number, frame):
    print("handler got", signal.Signals(number).name)


async def main():
    signal.signal(signal.SIGUSR1, handler)
    signal.raise_signal(signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGUSR1)
    await asyncio.sleep(0.02)
    print(signal.getsignal(signal.SIGUSR1) is handler)


asyncio.run(main())
