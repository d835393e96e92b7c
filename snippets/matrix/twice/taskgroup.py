"""TaskGroup raises ExceptionGroup at 1 s; b cancelled.

The list is [a, b, a]. A TaskGroup takes no tasks: there it
is the same coroutine, twice.
"""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            a = job("a", 1)
            tasks = [
                group.create_task(a),
                group.create_task(job("b", 2)),
                group.create_task(a),
            ]
        print([task.result() for task in tasks])
    except ExceptionGroup as error:
        print(f"caught: {error!r}")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
