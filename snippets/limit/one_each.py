"""A semaphore for each job limits nothing."""

import asyncio

running, counted = set(), []


async def job(name, seconds):
    async with asyncio.Semaphore(3):
        running.add(name)
        counted.append(len(running))
        await asyncio.sleep(seconds)
        running.remove(name)


async def main():
    async with asyncio.TaskGroup() as group:
        for name in "abcdefghi":
            group.create_task(job(name, 2))
    print(f"at most {max(counted)} at once")


asyncio.run(main())
