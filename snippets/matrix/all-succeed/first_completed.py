"""wait(FIRST_COMPLETED) returns at 1 s; b, c run on.

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
        return_when=asyncio.FIRST_COMPLETED,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(3)  # other work


asyncio.run(main())
