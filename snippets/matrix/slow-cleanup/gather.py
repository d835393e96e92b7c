"""gather raises CancelledError at 1.5 s; b, c cleaning.

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
    try:
        results = await asyncio.gather(
            *tasks,
        )
        print(results)
    except asyncio.CancelledError as error:
        print(f"caught: {error!r}")
    await asyncio.sleep(3)  # other work


asyncio.run(main())
