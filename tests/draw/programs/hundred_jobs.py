import asyncio


async def job(number, gate):
    async with gate:
        await asyncio.sleep(1)
        if number == 77:
            raise ValueError("thirty-three")


async def main():
    gate = asyncio.Semaphore(8)
    jobs = (job(number, gate) for number in range(100))
    await asyncio.gather(*jobs, return_exceptions=True)


asyncio.run(main())
