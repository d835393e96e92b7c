# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "ExceptionGroup"
# ///
"""except ValueError misses the error of a TaskGroup."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("a", 1))
            group.create_task(job("b", 2, fails=True))
            group.create_task(job("c", 3))
    except ValueError as error:
        print(f"caught: {error}")


asyncio.run(main())
