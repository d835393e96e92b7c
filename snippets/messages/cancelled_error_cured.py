"""Ask cancelled() and you know who was cancelled."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    task = asyncio.create_task(job("b", 2))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    if task.cancelled():
        print("b was cancelled")
    else:
        print(task.result())


asyncio.run(main())
