"""wait(FIRST_EXCEPTION) returns at 2 s; c runs on.

a and b both take 2 s: a returns, and b fails.
"""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 2)),
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
    ]
    await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_EXCEPTION,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(2)  # other work


asyncio.run(main())
