"""The loop variable is none of your tasks."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name, seconds * 10


async def main():
    tasks = [
        asyncio.create_task(job("c", 3)),
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
    ]
    for next_one in asyncio.as_completed(
        tasks,
    ):
        print("one of yours:", next_one in tasks)
        name, result = await next_one
        print(f"{name} gave {result}")


asyncio.run(main())
