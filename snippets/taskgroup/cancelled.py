"""Cancelled, a TaskGroup waits for every cleanup."""

import asyncio


async def job(name, cleanup):
    try:
        await asyncio.sleep(3)
    except asyncio.CancelledError:
        await asyncio.sleep(cleanup)
        print(f"{name} cleaned up")
        raise


async def main():
    try:
        async with asyncio.timeout(1.5):
            async with asyncio.TaskGroup() as group:
                group.create_task(job("a", cleanup=1))
                group.create_task(job("b", cleanup=2))
    except TimeoutError:
        print("out of time")


asyncio.run(main())
