# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["Task was destroyed but it is pending!"]
# ///
"""A loop is closed while a task still waits."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    asyncio.create_task(job("c", 3))
    await job("a", 1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
