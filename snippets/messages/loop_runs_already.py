# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# reports = ["coroutine 'job' was never awaited"]
# ///
"""run_until_complete does not work inside the loop."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    loop = asyncio.get_running_loop()
    print(loop.run_until_complete(job("a", 1)))


asyncio.run(main())
