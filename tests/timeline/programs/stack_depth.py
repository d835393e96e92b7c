# not on the real clock: another loop's own frames count here
"""The depth of the stack inside tasks, callbacks and recursion up to the limit."""

import asyncio
import sys
import traceback


def depth():
    return len(traceback.extract_stack())


def dive(n):
    return n if n == 0 else dive(n - 1)


async def measure():
    print("in a task", depth())
    await asyncio.sleep(0.01)
    print("later", depth())


async def main():
    await asyncio.create_task(measure())
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("in a callback", depth()))
    loop.call_later(0.01, lambda: print("in a timer", depth()))
    await asyncio.sleep(0.02)
    room = sys.getrecursionlimit() - depth()
    print(dive(room - 20))
    try:
        dive(room + 20)
    except RecursionError as error:
        print(type(error).__name__)
    traceback.print_stack(limit=-2)


asyncio.run(main())
