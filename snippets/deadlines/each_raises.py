"""In a TaskGroup one late job stops all the others."""

import asyncio


async def job(name, seconds, limit):
    async with asyncio.timeout(limit):
        await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("a", 1, limit=1.5))
            group.create_task(job("b", 2, limit=1.5))
            group.create_task(job("c", 3, limit=3.5))
    except* TimeoutError as group:
        print(f"caught: {group.exceptions}")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
