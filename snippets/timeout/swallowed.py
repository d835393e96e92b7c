"""Swallow the cancellation inside, and no error comes."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{name} swallows it")


async def main():
    async with asyncio.timeout(1.5) as limit:
        await job("b", 2)
        await asyncio.sleep(1)
        print("still inside")
    print(f"expired: {limit.expired()}")


asyncio.run(main())
