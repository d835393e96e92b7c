import asyncio


async def job(number):
    await asyncio.sleep(2)
    return number


async def main():
    await asyncio.gather(*(job(number) for number in range(10)))


asyncio.run(main())
