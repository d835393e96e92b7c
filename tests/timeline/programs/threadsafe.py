"""A thread asks the loop to run a coroutine and waits for its result."""

import asyncio
import time


async def add(a, b):
    await asyncio.sleep(0.03)
    print("added on the loop")
    return a + b


async def fail():
    raise LookupError("on the loop")


def foreign(loop):
    time.sleep(0.02)
    loop.call_soon_threadsafe(print, "called soon")
    total = asyncio.run_coroutine_threadsafe(add(1, 2), loop).result()
    print("thread has", total)
    try:
        asyncio.run_coroutine_threadsafe(fail(), loop).result(timeout=5)
    except LookupError as error:
        print("thread caught", error)
    return total


async def main():
    print(await asyncio.to_thread(foreign, asyncio.get_running_loop()))


asyncio.run(main())
