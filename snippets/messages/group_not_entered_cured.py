"""Inside its block a TaskGroup takes tasks."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    group = asyncio.TaskGroup()
    async with group:
        group.create_task(job("a", 1))
        print("entered")


asyncio.run(main())
