"""The reason given to cancel() arrives with the error."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError as error:
        print(f"{name}: {error}")
        raise


async def main():
    task = asyncio.create_task(job("c", 3))
    await asyncio.sleep(1.5)
    task.cancel("too late")
    try:
        await task
    except asyncio.CancelledError as error:
        print(f"main: {error}")


asyncio.run(main())
