"""One deadline for all. Give each job 2.5 s of its own."""

import asyncio

ORDERS = {"d": 4, "b": 2, "c": 3}


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    try:
        async with (
            asyncio.timeout(2.5),
            asyncio.TaskGroup() as group,
        ):
            for name, seconds in ORDERS.items():
                group.create_task(job(name, seconds))
                await asyncio.sleep(1)  # until the next
    except TimeoutError:
        print("too late")


asyncio.run(main())
