"""as_completed does not see what you add to its list."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("c", 3)),
    ]
    for step in asyncio.as_completed(tasks):
        result = await step
        print(f"got {result}")
        if result == "a":
            more = asyncio.create_task(job("b", 1))
            tasks.append(more)


asyncio.run(main())
