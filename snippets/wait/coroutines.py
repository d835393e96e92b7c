# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "TypeError"
# reports = ["coroutine 'job' was never awaited"]
# ///
"""wait refuses coroutines: it takes tasks."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    await asyncio.wait(
        [
            job("a", 1),
            job("b", 2),
        ]
    )


asyncio.run(main())
