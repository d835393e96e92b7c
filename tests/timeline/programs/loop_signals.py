"""A handler set on the loop runs as a callback of the loop."""

import asyncio
import os
import signal


async def main():
    loop = asyncio.get_running_loop()
    asked = asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, asked.set)
    loop.call_later(0.03, os.kill, os.getpid(), signal.SIGUSR1)
    await asked.wait()
    print("asked to stop")
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))


asyncio.run(main())
