"""A cancellation goes down to whatever the task awaits."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise


async def caller(task):
    try:
        await task
    finally:
        print("caller leaves")


async def main():
    task = asyncio.create_task(job("c", 3))
    outer = asyncio.create_task(caller(task))
    await asyncio.sleep(1.5)
    outer.cancel()
    await asyncio.wait([outer])


asyncio.run(main())
