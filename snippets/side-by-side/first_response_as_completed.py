"""The first step gives what ended first, failed or not."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
        asyncio.create_task(job("d", 4)),
    ]
    steps = asyncio.as_completed(tasks)
    for step in steps:
        try:
            print(f"first: {await step}")
        except ValueError as error:
            print(f"first: {error}")
        break
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
