# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# reports = ["coroutine 'job' was never awaited"]
# ///
"""A closed loop runs nothing more."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


loop = asyncio.new_event_loop()
loop.run_until_complete(job("a", 1))
loop.close()
loop.run_until_complete(job("b", 2))
