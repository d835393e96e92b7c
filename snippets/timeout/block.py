"""One deadline for all that is awaited in its block."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    a = asyncio.create_task(job("a", 1))
    c = asyncio.create_task(job("c", 3))
    try:
        async with asyncio.timeout(2.5):
            await a
            await c
    except TimeoutError:
        print("out of time")


asyncio.run(main())
