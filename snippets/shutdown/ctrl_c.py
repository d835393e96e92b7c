"""Ctrl-C cancels main; KeyboardInterrupt comes after it."""

import asyncio
import signal


def press_ctrl_c():
    signal.raise_signal(signal.SIGINT)


async def job(name, seconds):
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(seconds)  # cleanup
        print(f"{name} cleaned up")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1.5, press_ctrl_c)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("a", 1))
            group.create_task(job("b", 2))
    except asyncio.CancelledError:
        print("main cancelled")
        raise


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("stopped by Ctrl-C")
