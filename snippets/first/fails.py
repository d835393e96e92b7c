"""The first to finish may be a failure."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
    ]
    await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_COMPLETED,
    )
    first = next(task for task in tasks if task.done())
    print(f"first: {first.exception()!r}")
    print(f"a second later: {await tasks[1]}")


asyncio.run(main())
