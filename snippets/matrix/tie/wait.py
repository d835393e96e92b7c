# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["never retrieved"]
# ///
"""wait returns at 3 s; b's error logged.

a and b both take 2 s: a returns, and b fails.
"""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 2)),
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
    ]
    await asyncio.wait(
        tasks,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(1)  # other work


asyncio.run(main())
