"""`except CancelledError` hides a cancel of your own."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        await asyncio.sleep(2)  # cleanup


async def stop(task):
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("whose was it?")
    print("stop carries on")


async def main():
    task = asyncio.create_task(job("c", 3))
    await asyncio.sleep(1)
    stopper = asyncio.create_task(stop(task))
    await asyncio.sleep(1)
    stopper.cancel()
    await asyncio.wait([stopper])
    print(f"cancelled: {stopper.cancelled()}")


asyncio.run(main())
