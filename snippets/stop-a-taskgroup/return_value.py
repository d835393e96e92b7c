# /// script
# requires-python = ">=3.15"
# ///
"""What the block returns after cancel() is kept."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def first():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(job("a", 1))
        group.create_task(job("b", 2))
        value = await a
        group.cancel()
        return value


async def main():
    print(f"first: {await first()}")
    await asyncio.sleep(1)  # other work
    print("nothing comes later")


asyncio.run(main())
