"""shield alone: nobody waits, and the commit is cut off."""

import asyncio


async def commit():
    await asyncio.sleep(2)
    print("committed")


async def save():
    task = asyncio.create_task(commit())
    await asyncio.shield(task)


async def main():
    try:
        async with asyncio.timeout(1.5):
            await save()
    except TimeoutError:
        print("out of time")


asyncio.run(main())
