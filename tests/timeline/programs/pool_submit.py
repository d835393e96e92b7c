"""Futures of concurrent.futures, wrapped and waited for by tasks."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def grind(n):
    time.sleep(0.03 * n)
    if n == 2:
        raise ValueError("two")
    return f"ground {n}"


async def main():
    with ThreadPoolExecutor(max_workers=3, thread_name_prefix="mill") as pool:
        wrapped = [asyncio.wrap_future(pool.submit(grind, n)) for n in (1, 2, 3)]
        print(await asyncio.gather(*wrapped, return_exceptions=True))
    print("pool closed")


asyncio.run(main())
