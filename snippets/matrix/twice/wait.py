"""wait returns at 2 s.

The list is [a, b, a]. A TaskGroup takes no tasks: there it
is the same coroutine, twice.
"""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    a = asyncio.create_task(job("a", 1))
    b = asyncio.create_task(job("b", 2))
    tasks = [a, b, a]
    await asyncio.wait(
        tasks,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(1)  # other work


asyncio.run(main())
