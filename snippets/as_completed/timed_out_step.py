"""A step that timed out is given back."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    for step in asyncio.as_completed(tasks):
        try:
            print(await asyncio.wait_for(step, 0.75))
        except TimeoutError:
            print("nothing yet")
    print("the loop has ended")
    await asyncio.wait(tasks)


asyncio.run(main())
