# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# focus = "timeout"
# ///
"""TaskGroup raises TimeoutError at 0.5 s; all cancelled.

The deadline is at 0.5 s. wait and as_completed have a
timeout of their own; the others stand in a block of
asyncio.timeout.
"""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    try:
        async with asyncio.timeout(0.5):
            async with asyncio.TaskGroup() as group:
                tasks = [
                    group.create_task(job("a", 1)),
                    group.create_task(job("b", 2)),
                    group.create_task(job("c", 3)),
                ]
            print([task.result() for task in tasks])
    except TimeoutError as error:
        print(f"caught: {error!r}")
    await asyncio.sleep(3.5)  # other work


asyncio.run(main())
