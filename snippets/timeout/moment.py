"""timeout_at takes a moment, so two blocks can share it."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    loop = asyncio.get_running_loop()
    end = loop.time() + 2.5
    try:
        async with asyncio.timeout_at(end):
            await job("a", 1)
        async with asyncio.timeout_at(end):
            await job("b", 2)
    except TimeoutError:
        print("out of time")


asyncio.run(main())
