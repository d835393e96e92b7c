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
    try:
        await task
    except OSError as error:
        print(f"caught: {error}")
    print("main ends")


asyncio.run(main())
