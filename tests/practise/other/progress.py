"""A callback counts."""

import asyncio


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
    ended = []

    def count(task):
        ended.append(task)
        print(len(ended), "of", len(tasks))

    for task in tasks:
        task.add_done_callback(count)
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    print([str(outcome) for outcome in outcomes])


asyncio.run(main())
