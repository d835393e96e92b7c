# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["never awaited", "seconds"]
# ///
"""Debug mode tells of slow steps, foreign threads and where things were created."""

import asyncio
import time


async def forgotten():
    pass


async def slow():
    time.sleep(0.15)
    await asyncio.sleep(0.02)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    await asyncio.create_task(slow(), name="slow")
    forgotten()
    loop.slow_callback_duration = 0.5
    await asyncio.create_task(slow(), name="slow but allowed")
    loop.set_debug(False)
    await asyncio.create_task(slow(), name="nobody looks")


asyncio.run(main(), debug=True)
