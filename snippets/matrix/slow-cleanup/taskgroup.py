"""TaskGroup ends at 3.5 s.

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
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(job("a", cleanup=1)),
            group.create_task(job("b", cleanup=2)),
            group.create_task(job("c", cleanup=3)),
        ]
        await asyncio.sleep(0.5)
        for task in tasks:
            task.cancel()
    print([task.cancelled() for task in tasks])
    await asyncio.sleep(1)  # other work


asyncio.run(main())
