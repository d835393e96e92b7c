"""Counts the seconds, and not the jobs."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("d", 4)),
        asyncio.create_task(job("c", 3, fails=True)),
    ]
    for second in range(1, 5):
        await asyncio.sleep(1)
        await asyncio.sleep(0)
        print(f"{second} of 4")
    outcomes = await asyncio.gather(
        *tasks, return_exceptions=True
    )
    print([str(outcome) for outcome in outcomes])


asyncio.run(main())
