"""TaskGroup raises ExceptionGroup of 2 errors at 2 s.

b fails at 2 s, and main ends as soon as the waiting has. A
job that is cancelled then starts a last task, which takes a
second.
"""

import asyncio
import contextlib


async def job(group, name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        with contextlib.closing(report(name)) as last:
            group.create_task(last)
    if fails:
        raise ValueError(f"{name} failed")


async def report(name):
    await asyncio.sleep(1)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(
                    job(group, "b", 2, fails=True)
                ),
                group.create_task(job(group, "c", 3)),
            ]
        print([task.result() for task in tasks])
    except ExceptionGroup as error:
        print(f"caught: {error!r}")


asyncio.run(main())
