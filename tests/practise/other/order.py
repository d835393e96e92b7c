"""With a wait that is looked at after each arrival."""

import asyncio

JOBS = {"b": 2, "a": 1, "d": 4, "c": 3}


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(job(name, seconds)) for name, seconds in JOBS.items()]
        left = list(tasks)
        while left:
            await asyncio.wait([left[0]])
            while left and left[0].done():
                print(left.pop(0).result())


asyncio.run(main())
