"""wait(FIRST_COMPLETED) returns at 0.5 s; b goes on.

main cancels both at 0.5 s and then waits. b catches that
and goes on for another second.
"""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)


async def stubborn(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        await asyncio.sleep(1)


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(stubborn("b", 2)),
    ]
    await asyncio.sleep(0.5)
    for task in tasks:
        task.cancel()
    await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_COMPLETED,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(3.5)  # other work


asyncio.run(main())
