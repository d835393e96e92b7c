"""A semaphore of 3 lets three jobs run at a time."""

import asyncio

limit = asyncio.Semaphore(3)


async def job(number):
    async with limit:
        await asyncio.sleep(1)
    print(f"job {number} done")


async def main():
    jobs = [job(n) for n in range(10)]
    await asyncio.gather(*jobs)
    print("all done")


asyncio.run(main())
