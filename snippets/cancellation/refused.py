"""A task that swallows its cancellation runs on."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{name} goes on")
    await asyncio.sleep(1)
    return name


async def main():
    task = asyncio.create_task(job("c", 3))
    await asyncio.sleep(1.5)
    task.cancel()
    print(f"returned: {await task}")
    print(f"cancelled: {task.cancelled()}")
    print(f"asked: {task.cancelling()} time")


asyncio.run(main())
