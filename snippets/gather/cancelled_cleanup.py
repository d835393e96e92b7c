"""Cancelled, gather does not wait for every cleanup."""

import asyncio


async def job(name, cleanup):
    try:
        await asyncio.sleep(3)
    except asyncio.CancelledError:
        await asyncio.sleep(cleanup)
        print(f"{name} cleaned up")
        raise


async def main():
    try:
        async with asyncio.timeout(1.5):
            await asyncio.gather(
                job("a", cleanup=1),
                job("b", cleanup=2),
            )
    except TimeoutError:
        print("out of time")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
