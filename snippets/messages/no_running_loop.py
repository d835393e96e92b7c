# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# reports = ["coroutine 'job' was never awaited"]
# ///
"""create_task needs a loop that runs."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


task = asyncio.create_task(job("a", 1))


async def main():
    print(await task)


asyncio.run(main())
