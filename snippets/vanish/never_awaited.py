# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["was never awaited"]
# ///
"""Calling a coroutine function starts nothing."""

import asyncio


async def job(name, seconds):
    print(f"{name} starts")
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    job("a", 1)
    asyncio.create_task(job("b", 2))
    await asyncio.sleep(3)  # other work


asyncio.run(main())
