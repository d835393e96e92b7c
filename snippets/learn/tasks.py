"""Tasks run at the same time; await waits for the end."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    a = asyncio.create_task(job("a", 1))
    b = asyncio.create_task(job("b", 2))
    c = asyncio.create_task(job("c", 3))
    await a
    await b
    await c
    print("all done")


asyncio.run(main())
