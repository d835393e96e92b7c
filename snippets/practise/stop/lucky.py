"""Leaves main, and lets asyncio.run sweep up who is left."""

import asyncio


async def job(name, seconds, has_it=False):
    await asyncio.sleep(seconds)
    if has_it:
        print(f"{name} has it")
    return has_it


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2, has_it=True)),
        asyncio.create_task(job("c", 3)),
        asyncio.create_task(job("d", 4)),
    ]
    for step in asyncio.as_completed(tasks):
        if await step:
            break
    print("all over")


asyncio.run(main())
