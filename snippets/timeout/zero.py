"""timeout(0) runs to the first wait; wait_for runs none."""

import asyncio


async def job(name):
    print(f"{name} starts")
    await asyncio.sleep(1)


async def main():
    try:
        async with asyncio.timeout(0):
            await job("a")
    except TimeoutError:
        print("a: out of time")
    try:
        await asyncio.wait_for(job("b"), 0)
    except TimeoutError:
        print("b: out of time")


asyncio.run(main())
