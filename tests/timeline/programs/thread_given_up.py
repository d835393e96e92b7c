"""A thread cannot be cancelled: whoever waits for it is, and the thread ends later."""

import asyncio
import time


def stubborn(seconds):
    time.sleep(seconds)
    print("thread over")
    return seconds


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(stubborn, 0.10), 0.04)
    except TimeoutError:
        print("given up")
    await asyncio.sleep(0.03)
    print("main goes on")
    task = asyncio.create_task(asyncio.to_thread(stubborn, 0.05))
    await asyncio.sleep(0.01)
    task.cancel()
    print((await asyncio.gather(task, return_exceptions=True))[0].args)
    print("main over")


asyncio.run(main())
print("program over")
