"""return_exceptions returns at 2 s; 3 results.

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
    results = await asyncio.gather(
        *tasks,
        return_exceptions=True,
    )
    print(results)
    await asyncio.sleep(1)  # other work


asyncio.run(main())
