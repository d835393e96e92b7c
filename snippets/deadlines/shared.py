# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# focus = "timeout"
# ///
"""One moment as the deadline of all three: 3 s."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job(name, 10)) for name in "abc"
    ]
    end = asyncio.get_running_loop().time() + 3
    for task in tasks:
        try:
            async with asyncio.timeout_at(end):
                print(await task)
        except TimeoutError:
            print("too late")


asyncio.run(main())
