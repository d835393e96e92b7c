# not on the real clock: it takes eleven days
"""Hours, days and single milliseconds, one after the other and at the same time."""

import asyncio


async def ticker(pause, count):
    for _ in range(count):
        await asyncio.sleep(pause)
    print("ticked", count, "times", pause)


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.gather(ticker(3600, 3), ticker(0.001, 100), ticker(86_400, 1))
    print(loop.time())
    await asyncio.sleep(10 * 86_400)
    print(loop.time())
    await ticker(0.001, 3)
    print(loop.time())
    await asyncio.sleep(1e-9)
    print(loop.time())
    await asyncio.sleep(1e-12)
    print(loop.time())
    await asyncio.sleep(-5)
    print(loop.time())


asyncio.run(main())
