"""SIGTERM sets an event; main cancels and awaits."""

import asyncio
import signal


def send_sigterm():
    signal.raise_signal(signal.SIGTERM)


async def job(name, seconds):
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(seconds)  # cleanup
        print(f"{name} cleaned up")


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(1.5, send_sigterm)
    async with asyncio.TaskGroup() as group:
        a = group.create_task(job("a", 1))
        b = group.create_task(job("b", 2))
        await stop.wait()
        a.cancel()
        b.cancel()
    print("tidy exit")


asyncio.run(main())
