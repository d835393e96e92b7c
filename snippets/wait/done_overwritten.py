"""Overwriting done loses the first result."""

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
    done, pending = await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_COMPLETED,
    )
    done, pending = await asyncio.wait(pending)
    print([t.result() for t in tasks if t in done])


asyncio.run(main())
