"""Shield the commit, then await it, and it finishes."""

import asyncio


async def commit():
    await asyncio.sleep(2)
    print("committed")


async def save():
    task = asyncio.create_task(commit())
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise


async def main():
    try:
        async with asyncio.timeout(1.5):
            await save()
    except TimeoutError:
        print("out of time")


asyncio.run(main())
