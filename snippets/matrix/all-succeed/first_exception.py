"""wait(FIRST_EXCEPTION) returns at 3 s.

Jobs a, b, c take 1, 2 and 3 s, and none fails.
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
    await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_EXCEPTION,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(1)  # other work


asyncio.run(main())
