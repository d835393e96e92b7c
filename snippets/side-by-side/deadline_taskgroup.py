"""At a deadline a TaskGroup cancels and awaits the rest."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    try:
        async with (
            asyncio.timeout(2.5),
            asyncio.TaskGroup() as group,
        ):
            tasks = [
                group.create_task(job("c", 3)),
                group.create_task(job("b", 2)),
                group.create_task(job("a", 1)),
            ]
    except TimeoutError:
        print("deadline")
    print([t.result() for t in tasks if not t.cancelled()])


asyncio.run(main())
