"""gather returns results in the order of its arguments."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    results = await asyncio.gather(
        job("c", 3),
        job("a", 1),
        job("b", 2),
    )
    print(results)


asyncio.run(main())
