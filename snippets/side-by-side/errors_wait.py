"""After wait each task says itself how it ended."""

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
    loop = asyncio.get_running_loop()
    loop.call_later(1.5, tasks[2].cancel)
    await asyncio.wait(tasks)
    good, bad = [], []
    for task in tasks:
        if task.cancelled():
            bad.append("cancelled")
        elif task.exception() is not None:
            bad.append(task.exception())
        else:
            good.append(task.result())
    print(f"good {good}, bad {bad}")


asyncio.run(main())
