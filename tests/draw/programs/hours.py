import asyncio


async def job(name, hours):
    await asyncio.sleep(hours * 3600)


async def main():
    await asyncio.gather(job("a", 1), job("b", 7.5))


asyncio.run(main())
