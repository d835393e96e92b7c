"""Both jobs in three seconds. Make it two."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    a = job("a", 1)
    b = job("b", 2)
    print([await a, await b])


asyncio.run(main())
