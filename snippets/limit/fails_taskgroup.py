"""After an error, a TaskGroup cancels those in line too."""

import asyncio


async def job(name, limit, fails=False):
    async with limit:
        print(f"{name} starts")
        await asyncio.sleep(2)
        if fails:
            raise ValueError(f"{name} failed")


async def main():
    limit = asyncio.Semaphore(2)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("a", limit))
            group.create_task(job("b", limit, fails=True))
            group.create_task(job("c", limit))
            group.create_task(job("d", limit))
            group.create_task(job("e", limit))
    except* ValueError as group:
        print(f"caught: {group.exceptions}")
    await asyncio.sleep(5)  # other work


asyncio.run(main())
