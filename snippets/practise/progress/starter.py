"""Silent for 4 s. Say `1 of 4` and so on as jobs end."""

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
    outcomes = await asyncio.gather(
        *tasks, return_exceptions=True
    )
    print([str(outcome) for outcome in outcomes])


asyncio.run(main())
