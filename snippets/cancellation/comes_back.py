"""From Python 3.13 on, a swallowed cancel() comes back."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"{name} failed")


async def careless():
    try:
        await asyncio.sleep(3)
    except asyncio.CancelledError:
        print("swallowed")
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job("a", 1))
    except* ValueError:
        print("caught: a failed")
    await asyncio.sleep(1)
    print("carried on")


async def main():
    task = asyncio.create_task(careless())
    await asyncio.sleep(1.5)
    task.cancel()
    await asyncio.wait([task])
    print(f"cancelled: {task.cancelled()}")


asyncio.run(main())
