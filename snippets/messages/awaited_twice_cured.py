"""A task can be awaited as often as you like."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    waiting = asyncio.create_task(job("a", 1))
    print(await waiting)
    print(await waiting)


asyncio.run(main())
