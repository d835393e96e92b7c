# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# reports = ["coroutine 'job' was never awaited"]
# ///
"""asyncio.run refuses to run inside itself."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


def fetch():
    return asyncio.run(job("a", 1))


async def main():
    print(fetch())


asyncio.run(main())
