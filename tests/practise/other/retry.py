"""It calls itself again."""

import asyncio
from collections import Counter

FAILURES = Counter(b=2, d=9)  # so many tries fail


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if FAILURES[name]:
        FAILURES[name] -= 1
        raise ValueError(f"{name} failed")
    return name


async def again(name, seconds, tries=3):
    try:
        return await job(name, seconds)
    except ValueError as error:
        return await again(name, seconds, tries - 1) if tries > 1 else error


async def main():
    async with asyncio.TaskGroup() as group:
        orders = ("b", 2), ("c", 3), ("d", 5)
        tasks = [group.create_task(again(*order)) for order in orders]
    print([f"{task.result()}" for task in tasks])


asyncio.run(main())
