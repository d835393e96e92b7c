"""Ask cancelled() first, then exception(), result()."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
    ]
    _, late = await asyncio.wait(tasks, timeout=2.5)
    for task in late:
        task.cancel()
    await asyncio.wait(tasks)
    for task in tasks:
        if task.cancelled():
            print("cancelled")
        elif task.exception() is not None:
            print(f"failed: {task.exception()}")
        else:
            print(f"result: {task.result()}")


asyncio.run(main())
