"""Three workers take the next job from one iterator."""

import asyncio

SECONDS = [1, 2, 3, 1, 2, 3, 3, 2, 1]
JOBS = list(zip("abcdefghi", SECONDS, strict=True))
results = {}


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def worker(todo):
    for name, seconds in todo:
        results[name] = await job(name, seconds)


async def main():
    todo = iter(JOBS)
    async with asyncio.TaskGroup() as group:
        for _ in range(3):
            group.create_task(worker(todo))
    print([results[name] for name, _ in JOBS])


asyncio.run(main())
