"""The error of c is lost. Wait with a TaskGroup."""

import asyncio


async def job(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        await asyncio.sleep(0.5)  # cleanup
        raise ValueError(f"{name} broke") from None
    if fails:
        raise ValueError(f"{name} failed")


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
    ]
    when = asyncio.FIRST_EXCEPTION
    done, late = await asyncio.wait(tasks, return_when=when)
    for task in late:
        task.cancel()
    for task in done:
        if task.exception():
            print(f"error: {task.exception()}")
    await asyncio.sleep(1.5)  # other work


asyncio.run(main())
