"""TaskGroup raises ExceptionGroup at 2 s; c cancelled.

b fails after its 2 s.
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
                group.create_task(job("a", 1)),
                group.create_task(job("b", 2, fails=True)),
                group.create_task(job("c", 3)),
            ]
        print([task.result() for task in tasks])
    except ExceptionGroup as error:
        print(f"caught: {error!r}")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
