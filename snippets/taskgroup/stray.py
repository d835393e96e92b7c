"""A TaskGroup owns only what its create_task made."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            c = asyncio.create_task(job("c", 3))
            group.create_task(job("a", 1))
            group.create_task(job("b", 2, fails=True))
    except* ValueError:
        print(f"b failed; c done: {c.done()}")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
