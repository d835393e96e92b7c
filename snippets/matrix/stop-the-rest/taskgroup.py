# /// script
# requires-python = ">=3.15"
# ///
"""TaskGroup ends at 1.5 s; b, c cancelled.

A timer stops the rest at 1.5 s. The TaskGroup has a
cancel(), and so has the future that gather returns. For
wait and as_completed each task is cancelled.
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
        loop = asyncio.get_running_loop()
        loop.call_later(1.5, group.cancel)
    print([task.cancelled() for task in tasks])


asyncio.run(main())
