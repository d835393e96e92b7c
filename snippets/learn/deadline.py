"""A deadline stops the job, not only the waiting."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    b = asyncio.create_task(job("b", 2))
    try:
        async with asyncio.timeout(1.5):
            await b
    except TimeoutError:
        print("out of time")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
