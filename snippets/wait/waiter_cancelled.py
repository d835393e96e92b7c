"""Cancel whoever sits in wait, and its tasks run on."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    try:
        async with asyncio.timeout(1.5):
            await asyncio.wait(tasks)
    except TimeoutError:
        print("out of time")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
