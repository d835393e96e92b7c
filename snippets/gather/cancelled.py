"""Cancel whoever awaits gather, and its jobs go too."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    try:
        async with asyncio.timeout(1.5):
            await asyncio.gather(
                job("a", 1),
                job("b", 2),
                job("c", 3),
            )
    except TimeoutError:
        print("out of time")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
