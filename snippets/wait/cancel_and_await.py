"""Cancel all that are late, then await them together."""

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
    print("over:", [task.done() for task in tasks])
    await asyncio.gather(
        *late,
        return_exceptions=True,
    )
    print("over:", [task.done() for task in tasks])


asyncio.run(main())
