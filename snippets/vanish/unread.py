# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["never retrieved", "never retrieved"]
# ///
"""An unread error is reported when its task is freed."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"{name} failed")


async def main():
    asyncio.create_task(job("a", 1))
    b = asyncio.create_task(job("b", 2))
    await asyncio.sleep(3)  # other work
    print(f"b done: {b.done()}")
    del b
    await asyncio.sleep(1)


asyncio.run(main())
