import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)


async def main():
    await asyncio.gather(job("a", 0.0005), job("b", 0.001))


asyncio.run(main())
