# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["Task was destroyed but it is pending!"]
# ///
"""shield does not hold the job: keep the task yourself."""

import asyncio
import gc


async def job(name):
    await asyncio.Future()
    print(f"{name} done")


async def main():
    try:
        async with asyncio.timeout(1.5):
            await asyncio.shield(job("b"))
    except TimeoutError:
        print("out of time")
    gc.collect()
    await asyncio.sleep(1)  # other work


asyncio.run(main())
