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
    done, pending = await asyncio.wait(
        tasks,
        timeout=2.5,
    )
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print([t.result() for t in tasks if t in done])


asyncio.run(main())
