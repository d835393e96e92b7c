"""A loop of waits handles each task as it finishes."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("c", 3)),
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
    ]
    pending = tasks
    while pending:
        done, pending = await asyncio.wait(
            pending,
            return_when=asyncio.FIRST_COMPLETED,
        )
        for task in tasks:
            if task in done:
                print(f"got {task.result()}")


asyncio.run(main())
