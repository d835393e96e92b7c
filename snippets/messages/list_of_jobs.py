# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "TypeError"
# reports = ["coroutine 'job' was never awaited"]
# ///
"""gather takes arguments, and not a list."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    jobs = [job("a", 1), job("b", 2)]
    print(await asyncio.gather(jobs))


asyncio.run(main())
