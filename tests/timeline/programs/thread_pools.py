"""A pool of two workers takes four calls two by two; the loop's default one takes all."""

import asyncio
import concurrent.futures
import threading
import time


def chop(n):
    time.sleep(0.07)
    print("chopped", n)
    return n * n


def context():
    return threading.current_thread() is threading.main_thread()


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        jobs = [loop.run_in_executor(pool, chop, n) for n in range(1)]
        await asyncio.sleep(0.03)
        jobs += [loop.run_in_executor(pool, chop, n) for n in (1, 2, 3)]
        print(await asyncio.gather(*jobs))
    print("two by two", round(loop.time() - start, 1))
    start = loop.time()
    jobs = [loop.run_in_executor(None, time.sleep, 0.05) for _ in range(4)]
    await asyncio.gather(*jobs)
    print("all at once", loop.time() - start < 0.1)
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(1))
    print("in the main thread:", await loop.run_in_executor(None, context))


asyncio.run(main())
