# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "CancelledError"
# ///
"""Awaiting a cancelled task raises CancelledError."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    task = asyncio.create_task(job("b", 2))
    await asyncio.sleep(1)
    task.cancel()
    try:
        print(await task)
    except Exception as error:
        print(f"error: {error!r}")


asyncio.run(main())
