"""Cancelled before its start, a task never runs a line."""

import asyncio


async def job(name):
    try:
        print(f"{name} starts")
        await asyncio.sleep(1)
    finally:
        print(f"{name} cleans up")


async def main():
    task = asyncio.create_task(job("a"))
    task.cancel()
    await asyncio.wait([task])
    print(f"cancelled: {task.cancelled()}")


asyncio.run(main())
