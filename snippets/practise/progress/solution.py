"""Count as they arrive, then gather the same tasks."""

import asyncio
from contextlib import suppress


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("d", 4)),
        asyncio.create_task(job("c", 3, fails=True)),
    ]
    steps = asyncio.as_completed(tasks)
    for number, step in enumerate(steps, start=1):
        with suppress(ValueError):
            await step
        print(f"{number} of {len(tasks)}")
    outcomes = await asyncio.gather(
        *tasks, return_exceptions=True
    )
    print([str(outcome) for outcome in outcomes])


asyncio.run(main())
