"""b has it at 2 s, and the others look on. Stop them."""

import asyncio


async def job(name, seconds, has_it=False):
    await asyncio.sleep(seconds)
    if has_it:
        print(f"{name} has it")
    return has_it


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1))
        group.create_task(job("b", 2, has_it=True))
        group.create_task(job("c", 3))
        group.create_task(job("d", 4))
    print("all over")


asyncio.run(main())
