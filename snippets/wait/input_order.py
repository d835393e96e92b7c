"""Iterate your own list, and results keep its order."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("c", 3)),
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
    ]
    done, pending = await asyncio.wait(
        tasks,
        timeout=2.5,
    )
    print([t.result() for t in tasks if t in done])
    await asyncio.gather(*pending)
    print([t.result() for t in tasks])


asyncio.run(main())
