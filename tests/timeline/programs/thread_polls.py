"""A thread that polls a flag sees the loop change it, and a loop that polls sees the thread."""

import asyncio
import time

stop = False
steps = 0


def poll():
    global steps
    while not stop:
        time.sleep(0.06)
        steps += 1
    return steps


async def main():
    global stop
    thread = asyncio.create_task(asyncio.to_thread(poll))
    seen = []
    for _ in range(3):
        await asyncio.sleep(0.11)
        seen.append(steps)
    stop = True
    print(seen, await thread)


asyncio.run(main())
