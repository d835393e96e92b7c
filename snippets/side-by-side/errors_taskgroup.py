"""A TaskGroup collects errors that its children return."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def outcome(name, seconds, fails=False):
    try:
        return "good", await job(name, seconds, fails)
    except ValueError as error:
        return "bad", error


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(outcome("a", 1)),
            group.create_task(outcome("b", 2, fails=True)),
            group.create_task(outcome("c", 3)),
        ]
        loop = asyncio.get_running_loop()
        loop.call_later(1.5, tasks[2].cancel)
    for t in tasks:
        print("cancelled" if t.cancelled() else t.result())


asyncio.run(main())
