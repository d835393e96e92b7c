"""It keeps the error, and raises it when the block is left."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")


async def both():
    first = None
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("b", 2, fails=True))
            group.create_task(job("c", 3))
    except* ValueError as errors:
        first = errors.exceptions[0]
    if first:
        raise first


async def main():
    try:
        await both()
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(2.5)


asyncio.run(main())
