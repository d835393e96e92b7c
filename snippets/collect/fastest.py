"""Two steps of as_completed give the two fastest."""

import asyncio
import itertools


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("c", 3)),
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
    ]
    steps = asyncio.as_completed(tasks)
    try:
        for step in itertools.islice(steps, 2):
            print(f"got {await step}")
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
