# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# reports = ["coroutine 'job' was never awaited"]
# ///
"""A second loop does not help: one runs in a thread."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    loop = asyncio.new_event_loop()
    print(loop.run_until_complete(job("a", 1)))


asyncio.run(main())
