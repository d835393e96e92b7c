"""Awaited, no task is left when the loop closes."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    task = asyncio.create_task(job("c", 3))
    await job("a", 1)
    await task


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
