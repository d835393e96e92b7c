"""The number of references to tasks, coroutines, futures and results."""

import asyncio
import gc
import sys


async def hold(thing):
    await asyncio.sleep(0.02)
    return thing


async def main():
    thing = object()
    print("alone", sys.getrefcount(thing))
    coro = hold(thing)
    print("coroutine", sys.getrefcount(coro), "thing", sys.getrefcount(thing))
    task = asyncio.create_task(coro)
    print("task", sys.getrefcount(task), "coroutine", sys.getrefcount(coro))
    await asyncio.sleep(0.01)
    print("waiting", sys.getrefcount(task), sys.getrefcount(coro), sys.getrefcount(thing))
    print("referrers", sorted(type(r).__name__ for r in gc.get_referrers(task)))
    await task
    print("done", sys.getrefcount(task), sys.getrefcount(coro), sys.getrefcount(thing))
    del coro
    print("result", sys.getrefcount(thing), sys.getrefcount(task.result()))
    try:
        await asyncio.create_task(hold(1 / 0))
    except ZeroDivisionError as error:
        print("error", sys.getrefcount(error))


asyncio.run(main())
