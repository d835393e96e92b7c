# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["unhandled exception during asyncio.run()"]
# ///
"""What main leaves behind may fail when it is cancelled."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        raise OSError(f"{name}: cleanup failed")


async def main():
    asyncio.create_task(job("c", 3))
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
