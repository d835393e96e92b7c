# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# may_report = ["coroutine 'job' was never awaited"]
# ///
"""A TaskGroup takes no tasks before its block."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    group = asyncio.TaskGroup()
    group.create_task(job("a", 1))
    async with group:
        print("entered")


asyncio.run(main())
