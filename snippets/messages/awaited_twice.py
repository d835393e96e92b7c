# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# ///
"""A coroutine can be awaited only once."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    waiting = job("a", 1)
    print(await waiting)
    print(await waiting)


asyncio.run(main())
