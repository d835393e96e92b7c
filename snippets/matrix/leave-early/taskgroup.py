# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# focus = "TaskGroup"
# ///
"""TaskGroup ends at 3 s.

main leaves as soon as b is there, at 2 s. A TaskGroup has
no loop: there main leaves the block.
"""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(job("a", 1)),
            group.create_task(job("b", 2)),
            group.create_task(job("c", 3)),
        ]
        print(await tasks[1])
    await asyncio.sleep(1)  # other work


asyncio.run(main())
