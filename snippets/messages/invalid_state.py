# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "InvalidStateError"
# ///
"""A future takes one result."""

import asyncio


async def job(name, seconds, first):
    await asyncio.sleep(seconds)
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
