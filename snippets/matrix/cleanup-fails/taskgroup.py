"""TaskGroup raises ExceptionGroup at 1.5 s.

main cancels both at 0.5 s and then waits. The cleanup of b
takes a second and then fails.
"""

import asyncio


async def job(name, seconds, messy=False):
    try:
        await asyncio.sleep(seconds)
    finally:
        if messy:
            await asyncio.sleep(1)
            raise OSError(f"{name}: cleanup failed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(job("a", 1)),
                group.create_task(job("b", 2, messy=True)),
            ]
            await asyncio.sleep(0.5)
            for task in tasks:
                task.cancel()
        print([task.cancelled() for task in tasks])
    except ExceptionGroup as error:
        print(f"caught: {error!r}")
    await asyncio.sleep(2.5)  # other work


asyncio.run(main())
