"""What an async function returns can be awaited."""

import asyncio


async def job(name):
    print(f"{name} done")


async def main():
    await job("a")


asyncio.run(main())
