"""The loop that sees it cancels the group's tasks."""

import asyncio


async def job(name, seconds, has_it=False):
    await asyncio.sleep(seconds)
    if has_it:
        print(f"{name} has it")
    return has_it


async def main():
    async with asyncio.TaskGroup() as group:
        orders = ("a", 1), ("b", 2, True), ("c", 3), ("d", 4)
        tasks = [group.create_task(job(*order)) for order in orders]
        for step in asyncio.as_completed(tasks):
            if await step:
                break
        for task in tasks:
            task.cancel()
    print("all over")


asyncio.run(main())
