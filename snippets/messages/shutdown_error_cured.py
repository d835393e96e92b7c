"""Cancel and await it, and you see its error."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        raise OSError(f"{name}: cleanup failed")


async def main():
    task = asyncio.create_task(job("c", 3))
    await asyncio.sleep(1)
    task.cancel()
    ended = await asyncio.gather(
        task, return_exceptions=True
    )
    print(f"ended with {ended}")
    print("main ends")


asyncio.run(main())
