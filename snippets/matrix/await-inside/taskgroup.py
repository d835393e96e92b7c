# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# focus = "TaskGroup"
# ///
"""await: CancelledError, TaskGroup: ExceptionGroup.

main first awaits b, which fails at 2 s, in a try with
except ValueError, and then waits for all; under TaskGroup
that stands inside the block.
"""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(job("b", 2, fails=True)),
                group.create_task(job("c", 3)),
            ]
            try:
                await tasks[0]
            except ValueError as error:
                print(f"mine: {error!r}")
        print([task.result() for task in tasks])
    except ExceptionGroup as error:
        print(f"caught: {error!r}")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
