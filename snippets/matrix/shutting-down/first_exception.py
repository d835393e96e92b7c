# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["destroyed"]
# ///
"""FIRST_EXCEPTION returns at 2 s; c's task destroyed.

b fails at 2 s, and main ends as soon as the waiting has. A
job that is cancelled then starts a last task, which takes a
second.
"""

import asyncio


async def job(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        asyncio.create_task(report(name))
        raise
    if fails:
        raise ValueError(f"{name} failed")


async def report(name):
    await asyncio.sleep(1)


async def main():
    tasks = [
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
    ]
    await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_EXCEPTION,
    )
    print([task.done() for task in tasks])


asyncio.run(main())
