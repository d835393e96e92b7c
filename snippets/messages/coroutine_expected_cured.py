"""gather starts its jobs by itself."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    both = asyncio.gather(
        job("a", 1),
        job("b", 2),
    )
    print(await both)


asyncio.run(main())
