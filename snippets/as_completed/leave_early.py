"""Leaving the loop early leaves the rest running."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    for next_one in asyncio.as_completed(
        tasks,
    ):
        print(f"the first: {await next_one}")
        break
    await asyncio.sleep(3)  # other work


asyncio.run(main())
