"""cancel() asks; the task ends when it has cleaned up."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        await asyncio.sleep(1)
        print(f"{name} cleaned up")


async def main():
    task = asyncio.create_task(job("c", 3))
    await asyncio.sleep(1.5)
    print(f"asked: {task.cancel()}, done: {task.done()}")
    await asyncio.wait([task])
    print(f"cancelled: {task.cancelled()}")


asyncio.run(main())
