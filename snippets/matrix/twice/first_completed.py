"""wait(FIRST_COMPLETED) returns at 1 s; b runs on.

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
        return_when=asyncio.FIRST_COMPLETED,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(2)  # other work


asyncio.run(main())
