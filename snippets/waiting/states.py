"""A task is pending, then done in one of three ways."""

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
    await asyncio.sleep(1.5)
    print("done:", [t.done() for t in tasks])
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print("done:", [t.done() for t in tasks])
    print("cancelled:", [t.cancelled() for t in tasks])


asyncio.run(main())
