# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "ExceptionGroup"
# ///
"""A group of errors leaves main, one of them a group itself."""

import asyncio


async def fail(seconds, error):
    await asyncio.sleep(seconds)
    raise error


async def branch():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(0.02, KeyError("deep")))
        group.create_task(fail(0.02, IndexError("deep too")))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(branch())
        group.create_task(fail(0.02, ValueError("shallow")))


asyncio.run(main())
