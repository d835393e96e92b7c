"""A deadline inside the task counts from its own start."""

import asyncio

ORDERS = {"d": 4, "b": 2, "c": 3}


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def in_time(name, seconds):
    try:
        async with asyncio.timeout(2.5):
            await job(name, seconds)
    except TimeoutError:
        print(f"{name} too late")


async def main():
    async with asyncio.TaskGroup() as group:
        for name, seconds in ORDERS.items():
            group.create_task(in_time(name, seconds))
            await asyncio.sleep(1)  # until the next


asyncio.run(main())
