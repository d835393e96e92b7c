"""A task starts when its creator waits, not before."""

import asyncio


async def job(name, seconds):
    print(f"{name} starts")
    await asyncio.sleep(seconds)
    return name


async def main():
    task = asyncio.create_task(job("b", 2))
    print("main goes on")
    await asyncio.sleep(1)
    print("main awaits b")
    print(await task)


asyncio.run(main())
