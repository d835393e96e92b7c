"""gather starts ten jobs as easily as three."""

import asyncio


async def job(number):
    await asyncio.sleep(1)
    print(f"job {number} done")


async def main():
    jobs = [job(n) for n in range(10)]
    await asyncio.gather(*jobs)
    print("all done")


asyncio.run(main())
