# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "ExceptionGroup"
# may_report = ["coroutine 'job' was never awaited"]
# ///
"""A TaskGroup that stops takes no new tasks."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def with_cleanup(group):
    try:
        await job("c", 3)
    finally:
        group.create_task(job("cleanup", 1))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("b", 2, fails=True))
        group.create_task(with_cleanup(group))


asyncio.run(main())
