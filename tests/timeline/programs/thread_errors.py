"""What comes out of a thread: errors of every kind, and the thread's own view of itself."""

import asyncio
import concurrent.futures
import functools
import sys
import threading


def leave():
    raise SystemExit(4)


def look():
    local.name = "here"
    return local.name, threading.current_thread() is threading.main_thread()


local = threading.local()


async def main():
    loop = asyncio.get_running_loop()
    for function in (leave, functools.partial(int, "x"), look):
        try:
            print(await loop.run_in_executor(None, function))
        except ValueError as error:
            print(type(error).__name__)
        except SystemExit as error:
            print("exit", error.code)
    print(hasattr(local, "name"), asyncio.get_running_loop() is loop)
    pool = concurrent.futures.ThreadPoolExecutor(1)
    pool.shutdown()
    try:
        await loop.run_in_executor(pool, look)
    except RuntimeError as error:
        print(error)
    try:
        print(await asyncio.to_thread(asyncio.get_running_loop))
    except RuntimeError as error:
        print(error)
    print(sys.exc_info()[0])


asyncio.run(main())
