# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["Executing <Task"]
# ///
"""In debug mode asyncio names what blocks the loop."""

import asyncio
import time


async def job(name, seconds):
    time.sleep(seconds)
    print(f"{name} done")


async def main():
    await asyncio.gather(job("a", 1), job("b", 2))


asyncio.run(main(), debug=True)
