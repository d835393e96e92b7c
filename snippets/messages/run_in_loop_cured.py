"""Where a loop runs, await."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def fetch():
    return await job("a", 1)


async def main():
    print(await fetch())


asyncio.run(main())
