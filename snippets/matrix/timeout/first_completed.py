"""wait(FIRST_COMPLETED) returns at 0.5 s; all run on.

The deadline is at 0.5 s. wait and as_completed have a
timeout of their own; the others stand in a block of
asyncio.timeout.
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
        timeout=0.5,
        return_when=asyncio.FIRST_COMPLETED,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(3.5)  # other work


asyncio.run(main())
