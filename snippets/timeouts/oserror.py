"""except OSError catches a deadline too."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise OSError(f"{name} has no network")


async def main():
    for limit in 1.5, 2.5:
        try:
            async with asyncio.timeout(limit):
                await job("b", 2)
        except OSError as error:
            print(f"caught: {error!r}")
    print(asyncio.TimeoutError is TimeoutError)


asyncio.run(main())
