# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["exception was never retrieved"]
# ///
"""A gather fails, and nobody awaits it."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    asyncio.gather(
        job("a", 1),
        job("b", 2, fails=True),
    )
    await job("c", 3)


asyncio.run(main())
