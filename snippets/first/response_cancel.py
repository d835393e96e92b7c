# /// script
# requires-python = ">=3.15"
# ///
"""cancel() stops the others once the first is there."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(job("a", 1)),
            group.create_task(job("b", 2, fails=True)),
            group.create_task(job("c", 3)),
        ]
        steps = asyncio.as_completed(tasks)
        first = await next(steps)
        group.cancel()
    print(f"first: {first}")


asyncio.run(main())
