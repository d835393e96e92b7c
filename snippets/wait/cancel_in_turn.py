"""Cancel and await one by one, and cleanups add up."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        await asyncio.sleep(1)  # cleanup
        print(f"{name} cleaned up")


async def main():
    tasks = [
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    _, late = await asyncio.wait(tasks, timeout=1.5)
    for task in tasks:
        if task in late:
            task.cancel()
            try:
                await task
            except asyncio.CancelledError:
                print("over:", task.done())


asyncio.run(main())
