"""wait returns at 3.5 s.

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
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(1)  # other work


asyncio.run(main())
