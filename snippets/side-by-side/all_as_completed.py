"""as_completed hands over each result as it arrives."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("c", 3)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("a", 1)),
    ]
    steps = asyncio.as_completed(tasks)
    for step in steps:
        print(await step)


asyncio.run(main())
