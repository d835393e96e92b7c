# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "InvalidStateError"
# ///
"""A task that has not finished has no result."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    task = asyncio.create_task(job("a", 1))
    print(task.result())


asyncio.run(main())
