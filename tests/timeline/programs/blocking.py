"""time.sleep in a coroutine holds everybody up; timers that are due meanwhile fire late."""

import asyncio
import time


async def polite(name, seconds):
    await asyncio.sleep(seconds)
    print(name)


async def rude():
    await asyncio.sleep(0.02)
    time.sleep(0.10)
    print("rude")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.07, print, "timer for 0.07")
    loop.call_later(0.04, print, "timer for 0.04")
    await asyncio.gather(polite("p 0.06", 0.06), rude(), polite("p 0.16", 0.16))
    try:
        async with asyncio.timeout(0.02):
            time.sleep(0.05)
            print("still in the block")
            await asyncio.sleep(0)
            print("even after a turn of the loop")
            await asyncio.sleep(0.01)
    except TimeoutError:
        print("late but sure")


asyncio.run(main())
