# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["Task exception was never retrieved"]
# ///
"""A task fails, and nobody awaits it."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    asyncio.create_task(job("b", 2, fails=True))
    await job("c", 3)


asyncio.run(main())
