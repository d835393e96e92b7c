"""A periodic task keeps its beat on the loop's clock, although its work takes time."""

import asyncio


async def every(period, count):
    loop = asyncio.get_running_loop()
    beat = loop.time()
    for n in range(count):
        beat += period
        yield n
        await asyncio.sleep(beat - loop.time())


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    async for n in every(0.05, 4):
        await asyncio.sleep(0.01 * n)
        print("beat", n, "at", round(loop.time() - start, 1))
    print("end at", round(loop.time() - start, 1))


asyncio.run(main())
