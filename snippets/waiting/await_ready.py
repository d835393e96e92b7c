"""An await with nothing to wait for goes straight on."""

import asyncio


async def job(name, seconds):
    print(f"{name} starts")
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def ready():
    return "ready"


async def main():
    task = asyncio.create_task(job("a", 1))
    print(await ready())
    print("a has not started yet")
    await task


asyncio.run(main())
