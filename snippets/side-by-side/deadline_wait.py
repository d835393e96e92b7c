"""wait keeps what is done; to cancel is up to you."""

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
        done, _ = await asyncio.wait(
            tasks,
            timeout=2.5,
        )
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    print([t.result() for t in tasks if t in done])


asyncio.run(main())
