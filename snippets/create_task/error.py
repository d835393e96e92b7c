"""Its error waits in the task until somebody awaits it."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"{name} failed")


async def main():
    task = asyncio.create_task(job("b", 2))
    await asyncio.sleep(3)
    print("main knows nothing yet")
    try:
        await task
    except ValueError as error:
        print(f"caught: {error}")


asyncio.run(main())
