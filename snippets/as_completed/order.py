"""as_completed gives results as they arrive."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("c", 3)),
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
    ]
    for next_one in asyncio.as_completed(
        tasks,
    ):
        print(f"got {await next_one}")


asyncio.run(main())
