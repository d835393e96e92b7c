# /// script
# requires-python = ">=3.13"
# ///
"""as_completed in an async for yields the very tasks that were given."""

import asyncio


async def parcel(n):
    await asyncio.sleep(n / 50)
    return n


async def main():
    tasks = {asyncio.create_task(parcel(n)): f"parcel {n}" for n in (4, 1, 2)}
    async for task in asyncio.as_completed(tasks):
        print(tasks[task], await task)
    tasks = [asyncio.create_task(parcel(n)) for n in (1, 9)]
    try:
        async for task in asyncio.as_completed(tasks, timeout=0.05):
            print(task in tasks, task.result())
    except TimeoutError:
        print("late", tasks[1].done())


asyncio.run(main())
