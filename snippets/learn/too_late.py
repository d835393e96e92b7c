"""An await behind each create_task puts jobs in a row."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    a = asyncio.create_task(job("a", 1))
    await a
    b = asyncio.create_task(job("b", 2))
    await b
    c = asyncio.create_task(job("c", 3))
    await c
    print("all done")


asyncio.run(main())
