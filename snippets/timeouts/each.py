"""Each wait_for begins to count at its own call."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    a = asyncio.create_task(job("a", 1))
    c = asyncio.create_task(job("c", 3))
    try:
        await asyncio.wait_for(a, 2.5)
        await asyncio.wait_for(c, 2.5)
    except TimeoutError:
        print("out of time")


asyncio.run(main())
