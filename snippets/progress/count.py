"""as_completed hands out each job when it finishes."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    finished = asyncio.as_completed(tasks)
    for number, coming in enumerate(finished, 1):
        name = await coming
        print(f"{number} of {len(tasks)}: {name}")


asyncio.run(main())
