"""Tasks that finish together keep your list's order."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    delays = {
        "e": 3,
        "b": 1,
        "d": 2,
        "g": 2,
        "c": 2,
        "f": 2,
        "a": 4,
    }
    tasks = [
        asyncio.create_task(job(name, seconds))
        for name, seconds in delays.items()
    ]
    number, pending = 0, tasks
    while pending:
        done, pending = await asyncio.wait(
            pending,
            return_when=asyncio.FIRST_COMPLETED,
        )
        for task in tasks:
            if task in done:
                number += 1
                print(f"#{number}: {task.result()}")


asyncio.run(main())
