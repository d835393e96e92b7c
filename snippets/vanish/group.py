"""A TaskGroup does not let main end before its tasks."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(f"{name} done")
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1))
        group.create_task(job("b", 2))
        await asyncio.sleep(1.5)
    print("main ends")


asyncio.run(main())
