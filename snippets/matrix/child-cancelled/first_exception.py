"""wait(FIRST_EXCEPTION) returns at 3 s.

main cancels b at 0.5 s, and then waits.
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
    await asyncio.sleep(0.5)
    tasks[1].cancel()
    await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_EXCEPTION,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(1)  # other work


asyncio.run(main())
