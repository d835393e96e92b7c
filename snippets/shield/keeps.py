"""Under shield the job outlives whoever awaits it."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    task = asyncio.create_task(job("b", 2))
    try:
        async with asyncio.timeout(1.5):
            await asyncio.shield(task)
    except TimeoutError:
        print("out of time")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
