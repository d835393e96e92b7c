"""A second cancel() is delivered too: into the cleanup."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        print(f"{name} begins to clean up")
        await asyncio.sleep(1)
        print(f"{name} cleaned up")


async def main():
    task = asyncio.create_task(job("c", 3))
    await asyncio.sleep(1.5)
    task.cancel()
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.wait([task])
    print(f"cancelled: {task.cancelled()}")


asyncio.run(main())
