"""A cancelled child looks as if you had been cancelled."""

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
    steps = asyncio.as_completed(tasks)
    for step in steps:
        try:
            print(f"good: {await step}")
        except ValueError as error:
            print(f"bad: {error!r}")
        except asyncio.CancelledError as error:
            if asyncio.current_task().cancelling():
                raise
            print(f"bad: {error!r}")


asyncio.run(main())
