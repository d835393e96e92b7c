"""Add to pending, and the next wait counts it in."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    pending = {
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("c", 3)),
    }
    while pending:
        done, pending = await asyncio.wait(
            pending,
            return_when=asyncio.FIRST_COMPLETED,
        )
        for task in done:
            print(f"got {task.result()}")
            if task.result() == "a":
                more = asyncio.create_task(job("b", 1))
                pending.add(more)


asyncio.run(main())
