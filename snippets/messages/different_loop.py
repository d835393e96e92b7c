# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# ///
"""A future belongs to the loop that made it."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def start():
    await job("a", 1)
    loop = asyncio.get_running_loop()
    ready = loop.create_future()
    loop.call_later(1, ready.set_result, "ready")
    return ready


async def main():
    print(await ready)


ready = asyncio.run(start())
asyncio.run(main())
