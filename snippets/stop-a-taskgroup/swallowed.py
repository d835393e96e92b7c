# /// script
# requires-python = ">=3.15"
# ///
"""Who swallows the first cancel() is not asked twice."""

import asyncio


async def stubborn(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{name} goes on")
        await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        group.create_task(stubborn("c", 3))
        loop.call_later(1.5, group.cancel)
        loop.call_later(2.5, group.cancel)
    print("stopped")


asyncio.run(main())
