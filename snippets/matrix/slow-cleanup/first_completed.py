"""wait(FIRST_COMPLETED) returns at 1.5 s; b, c cleaning.

main cancels all three at 0.5 s and then waits. Their
cleanup takes 1, 2 and 3 s.
"""

import asyncio


async def job(name, cleanup):
    try:
        await asyncio.sleep(3)
    finally:
        await asyncio.sleep(cleanup)


async def main():
    tasks = [
        asyncio.create_task(job("a", cleanup=1)),
        asyncio.create_task(job("b", cleanup=2)),
        asyncio.create_task(job("c", cleanup=3)),
    ]
    await asyncio.sleep(0.5)
    for task in tasks:
        task.cancel()
    await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_COMPLETED,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(3)  # other work


asyncio.run(main())
