# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["exception"]
# ///
"""An error after the deadline reaches only the log."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"{name} failed")


async def main():
    try:
        async with asyncio.timeout(1.5):
            await asyncio.shield(job("b", 2))
    except TimeoutError:
        print("out of time")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
