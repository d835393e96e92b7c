"""A timeout inside the TaskGroup ends with its block."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            async with asyncio.timeout(2.5):
                group.create_task(job("a", 1))
                group.create_task(job("b", 2))
                group.create_task(job("c", 3))
    except TimeoutError:
        print("out of time")


asyncio.run(main())
