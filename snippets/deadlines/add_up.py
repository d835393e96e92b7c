# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# focus = "timeout"
# ///
"""Three timeouts of 3 s, one after the other, take 9 s."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job(name, 10)) for name in "abc"
    ]
    for task in tasks:
        try:
            async with asyncio.timeout(3):
                print(await task)
        except TimeoutError:
            print("too late")


asyncio.run(main())
