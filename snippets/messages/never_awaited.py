# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["coroutine 'job' was never awaited"]
# ///
"""Calling a coroutine function runs none of it."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    job("a", 1)
    await job("b", 2)


asyncio.run(main())
