"""After a deadline, gather the same tasks once more."""

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
    try:
        async with asyncio.timeout(2.5):
            await asyncio.gather(
                *tasks, return_exceptions=True
            )
    except TimeoutError:
        print("out of time")
    outcomes = await asyncio.gather(
        *tasks, return_exceptions=True
    )
    print(outcomes)


asyncio.run(main())
