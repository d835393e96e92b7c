"""A TaskGroup waits until the cancelled have cleaned up."""

import asyncio


async def job(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        await asyncio.sleep(0.5)  # cleanup
        print(f"{name} cleaned up")
        raise
    if fails:
        raise ValueError(f"{name} failed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("a", 1))
            group.create_task(job("b", 2, fails=True))
            group.create_task(job("c", 3))
    except* ValueError as errors:
        print(f"caught: {errors.exceptions}")


asyncio.run(main())
