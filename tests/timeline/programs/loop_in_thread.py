"""A thread runs a loop of its own with asyncio.run, while the first loop goes on."""

import asyncio
import threading


async def inner(name):
    for n in range(3):
        await asyncio.sleep(0.05)
        print(name, n)
    return threading.current_thread() is threading.main_thread()


async def main():
    thread = asyncio.to_thread(asyncio.run, inner("in the thread"))
    ticks = asyncio.create_task(inner("in main"))
    await asyncio.sleep(0.025)
    print(await asyncio.gather(thread, ticks))


asyncio.run(main())
