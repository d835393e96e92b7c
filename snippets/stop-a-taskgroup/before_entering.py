# /// script
# requires-python = ">=3.15"
# ///
"""Cancelled before it begins, a group refuses tasks."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    group = asyncio.TaskGroup()
    group.cancel()
    try:
        async with group:
            group.create_task(job("a", 1))
    except* RuntimeError as errors:
        print(f"caught: {errors.exceptions[0]}")


asyncio.run(main())
