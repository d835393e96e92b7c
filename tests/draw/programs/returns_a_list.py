import asyncio


async def job(name):
    await asyncio.sleep(1)
    return list(range(30))


async def main():
    return await job("a")


asyncio.run(main())
