"""A cancelled child is a BaseException, no Exception."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
    ]
    loop = asyncio.get_running_loop()
    loop.call_later(1.5, tasks[2].cancel)
    results = await asyncio.gather(
        *tasks, return_exceptions=True
    )
    good, bad = [], []
    for result in results:
        if isinstance(result, BaseException):
            bad.append(result)
        else:
            good.append(result)
    print(f"good {good}, bad {bad}")


asyncio.run(main())
