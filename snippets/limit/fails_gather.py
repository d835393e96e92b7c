"""After an error, those who wait in line start anyway."""

import asyncio


async def job(name, limit, fails=False):
    async with limit:
        print(f"{name} starts")
        await asyncio.sleep(2)
        if fails:
            raise ValueError(f"{name} failed")


async def main():
    limit = asyncio.Semaphore(2)
    try:
        await asyncio.gather(
            job("a", limit),
            job("b", limit, fails=True),
            job("c", limit),
            job("d", limit),
            job("e", limit),
        )
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(5)  # other work


asyncio.run(main())
