"""A semaphore around create_task limits nothing."""

import asyncio

running, counted = set(), []


async def job(name, seconds):
    running.add(name)
    counted.append(len(running))
    await asyncio.sleep(seconds)
    running.remove(name)


async def main():
    limit = asyncio.Semaphore(3)
    async with asyncio.TaskGroup() as group:
        for name in "abcdefghi":
            async with limit:
                group.create_task(job(name, 2))
    print(f"at most {max(counted)} at once")


asyncio.run(main())
