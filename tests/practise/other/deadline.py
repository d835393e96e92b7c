"""A timeout around gather cancels and awaits them all by itself."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [asyncio.create_task(job(name, i)) for i, name in enumerate("abcde", 1)]
    try:
        async with asyncio.timeout(2.5):
            await asyncio.gather(*tasks)
    except TimeoutError:
        late = [task for task in tasks if task.cancelled()]
        print(len(tasks) - len(late), "done,", len(late), "pending")
        print([task.cancelled() for task in late])


asyncio.run(main())
