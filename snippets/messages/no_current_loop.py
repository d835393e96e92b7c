# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# reports = ["never awaited"]
# ///
"""A thread has no event loop of its own."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


def work():
    asyncio.gather(job("a", 1), job("b", 2))


async def main():
    await asyncio.to_thread(work)


asyncio.run(main())
