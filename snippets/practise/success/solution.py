"""Pass over the failures; cancel and await the rest."""

import asyncio
from contextlib import suppress


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def first_success(*jobs):
    tasks = [asyncio.create_task(one) for one in jobs]
    try:
        for step in asyncio.as_completed(tasks):
            with suppress(ValueError):
                return await step
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


async def main():
    a, b = job("a", 1, fails=True), job("b", 2)
    print(await first_success(a, b, job("c", 3)))
    a, b = job("a", 1, fails=True), job("b", 2, fails=True)
    print(await first_success(a, b))


asyncio.run(main())
