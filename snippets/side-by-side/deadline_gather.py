"""Your own tasks keep what gather cannot return in time."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("c", 3)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("a", 1)),
    ]
    try:
        async with asyncio.timeout(2.5):
            await asyncio.gather(
                *tasks, return_exceptions=True
            )
    except TimeoutError:
        print("deadline")
    print([t.result() for t in tasks if not t.cancelled()])


asyncio.run(main())
