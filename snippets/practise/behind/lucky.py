"""Sleeps for as long as the cleanup happens to take."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        await asyncio.sleep(seconds / 4)  # cleanup
        print(f"{name} cleaned up")


async def crew():
    tasks = [
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 4)),
    ]
    try:
        await asyncio.wait(tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.sleep(1)
        await asyncio.sleep(0)


async def main():
    try:
        async with asyncio.timeout(1.5):
            await crew()
    except TimeoutError:
        print("nobody is left")
    await asyncio.sleep(6)  # other work


asyncio.run(main())
