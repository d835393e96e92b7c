"""wait(FIRST_COMPLETED) returns at 2 s; c runs on.

main leaves as soon as b is there, at 2 s. A TaskGroup has
no loop: there main leaves the block.
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
    pending = tasks
    while tasks[1] in pending:
        _, pending = await asyncio.wait(
            pending,
            return_when=asyncio.FIRST_COMPLETED,
        )
    print(tasks[1].result())
    await asyncio.sleep(2)  # other work


asyncio.run(main())
