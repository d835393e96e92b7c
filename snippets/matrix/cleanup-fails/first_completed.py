# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["never retrieved"]
# ///
"""FIRST_COMPLETED returns at 0.5 s; b's error logged.

main cancels both at 0.5 s and then waits. The cleanup of b
takes a second and then fails.
"""

import asyncio


async def job(name, seconds, messy=False):
    try:
        await asyncio.sleep(seconds)
    finally:
        if messy:
            await asyncio.sleep(1)
            raise OSError(f"{name}: cleanup failed")


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2, messy=True)),
    ]
    await asyncio.sleep(0.5)
    for task in tasks:
        task.cancel()
    await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_COMPLETED,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(3.5)  # other work


asyncio.run(main())
