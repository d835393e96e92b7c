"""TaskGroup: the tasks still hold what was done."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


def succeeded(task):
    return not task.cancelled() and not task.exception()


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(job("a", 1)),
                group.create_task(job("b", 2, fails=True)),
                group.create_task(job("c", 3)),
            ]
    except* ValueError:
        print([t.result() for t in tasks if succeeded(t)])


asyncio.run(main())
