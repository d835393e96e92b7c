"""Inside the block there is no result yet."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(job("c", 3)),
                group.create_task(job("a", 1)),
                group.create_task(job("b", 2)),
            ]
            print([task.result() for task in tasks])
    except* asyncio.InvalidStateError as errors:
        print(f"caught: {errors.exceptions[0]}")


asyncio.run(main())
