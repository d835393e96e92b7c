# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["Future exception was never retrieved"]
# ///
"""A thread fails, and nobody awaits its future."""

import asyncio
import time


def job(name, seconds):
    time.sleep(seconds)
    raise ValueError(f"{name} failed")


async def main():
    loop = asyncio.get_running_loop()
    loop.run_in_executor(None, job, "b", 2)
    await asyncio.sleep(3)  # other work


asyncio.run(main())
