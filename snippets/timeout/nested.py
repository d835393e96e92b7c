"""Of two nested deadlines the earlier one raises."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    try:
        async with asyncio.timeout(1.5) as outer:
            async with asyncio.timeout(2.5) as inner:
                await job("c", 3)
    except TimeoutError:
        print(f"outer: {outer.expired()}")
        print(f"inner: {inner.expired()}")


asyncio.run(main())
