"""A TimeoutError need not be yours: expired() tells."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise TimeoutError(f"{name} had no answer")


async def main():
    try:
        async with asyncio.timeout(2.5) as limit:
            await job("b", 2)
    except TimeoutError as error:
        print(f"{error}; expired: {limit.expired()}")


asyncio.run(main())
