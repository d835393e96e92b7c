"""FIRST_COMPLETED returns at 1.5 s; b, c cancelled.

A timer stops the rest at 1.5 s. The TaskGroup has a
cancel(), and so has the future that gather returns. For
wait and as_completed each task is cancelled.
"""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    loop = asyncio.get_running_loop()
    for task in tasks:
        loop.call_later(1.5, task.cancel)
    pending = tasks
    while pending:
        _, pending = await asyncio.wait(
            pending,
            return_when=asyncio.FIRST_COMPLETED,
        )
    print([task.done() for task in tasks])


asyncio.run(main())
