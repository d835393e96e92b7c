"""Ask done() before you set a result."""

import asyncio


async def job(name, seconds, first):
    await asyncio.sleep(seconds)
    if not first.done():
        first.set_result(name)


async def main():
    loop = asyncio.get_running_loop()
    first = loop.create_future()
    await asyncio.gather(
        job("a", 1, first),
        job("b", 2, first),
    )
    print(await first)


asyncio.run(main())
