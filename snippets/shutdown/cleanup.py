"""A TaskGroup waits, so every cleanup finishes."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(seconds)  # cleanup
        print(f"{name} cleaned up")


async def main():
    try:
        async with (
            asyncio.timeout(1.5),
            asyncio.TaskGroup() as group,
        ):
            group.create_task(job("a", 1))
            group.create_task(job("b", 2))
    except TimeoutError:
        print("out of time")


asyncio.run(main())
