"""A late job that catches its timeout stops nobody."""

import asyncio


async def job(name, seconds, limit):
    try:
        async with asyncio.timeout(limit):
            await asyncio.sleep(seconds)
        print(f"{name} done")
    except TimeoutError:
        print(f"{name} too late")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1, limit=1.5))
        group.create_task(job("b", 2, limit=1.5))
        group.create_task(job("c", 3, limit=3.5))


asyncio.run(main())
