"""Blocking functions in threads and tasks on the loop take turns as time passes."""

import asyncio
import time


def blocking(name, steps, pause):
    for step in range(steps):
        time.sleep(pause)
        print("thread", name, step)
    return name * 2


async def ticker():
    for n in range(4):
        await asyncio.sleep(0.05)
        print("tick", n)


def fails():
    time.sleep(0.02)
    raise OSError("in the thread")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ticker())
        one = group.create_task(asyncio.to_thread(blocking, "x", 3, 0.07))
        two = group.create_task(asyncio.to_thread(blocking, "y", 1, 0.12))
    print(one.result(), two.result())
    try:
        await asyncio.to_thread(fails)
    except OSError as error:
        print(error)
    print(await asyncio.to_thread(sorted, [3, 1, 2], reverse=True))


asyncio.run(main())
