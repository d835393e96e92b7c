"""A calculation takes no time on the virtual clock."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def calculation(name, count):
    total = sum(range(count))
    print(f"{name} done: {total}")


async def main():
    await asyncio.gather(
        job("a", 1),
        calculation("b", 1_000_000),
    )


asyncio.run(main())
