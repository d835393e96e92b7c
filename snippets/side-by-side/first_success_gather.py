"""gather waits for all; its first is not the fastest."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    results = await asyncio.gather(
        job("d", 4),
        job("c", 3),
        job("b", 2, fails=True),
        return_exceptions=True,
    )
    for result in results:
        if not isinstance(result, BaseException):
            print(f"first in the list: {result}")
            break


asyncio.run(main())
