# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "TimeoutError"
# ///
"""A timeout raises TimeoutError, without any text."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    async with asyncio.timeout(1.5):
        print(await job("b", 2))


asyncio.run(main())
