"""A block without a deadline can be given one later."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(None) as limit:
            await job("a", 1)
            limit.reschedule(loop.time() + 1.5)
            await job("b", 2)
    except TimeoutError:
        print(f"expired: {limit.expired()}")


asyncio.run(main())
