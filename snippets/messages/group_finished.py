# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# may_report = ["coroutine 'job' was never awaited"]
# ///
"""After its block a TaskGroup takes no more tasks."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1))
    group.create_task(job("b", 2))


asyncio.run(main())
