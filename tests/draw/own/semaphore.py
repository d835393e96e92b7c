"""Seven downloads, three at a time; one is given up and tried again."""

import asyncio
import functools
import time

SIZES = {
    "alpha": 300,
    "beta": 1200,
    "gamma": 500,
    "delta": 200,
    "eps": 700,
    "zeta": 100,
    "eta": 400,
}


def retry(times):
    def wrap(coroutine_function):
        @functools.wraps(coroutine_function)
        async def again(*args, **kwargs):
            for attempt in range(times):
                try:
                    return await coroutine_function(*args, **kwargs, patience=1 + attempt)
                except TimeoutError:
                    print(*args[:1], "timed out, attempt", attempt + 1)
            raise ConnectionError("gave up")

        return again

    return wrap


@retry(2)
async def transfer(name, size, patience=1.0):
    async with asyncio.timeout(patience):
        await asyncio.sleep(size / 1000)
    return size


async def download(name, gate):
    async with gate:
        return name, await transfer(name, SIZES[name])


async def go():
    gate, began = asyncio.Semaphore(3), time.perf_counter()
    jobs = [asyncio.create_task(download(name, gate), name=name) for name in SIZES]
    for finished in asyncio.as_completed(jobs):
        name, size = await finished
        print(f"{time.perf_counter() - began:.1f} {name} {size}")


asyncio.run(go())
