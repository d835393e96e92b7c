"""The first step that does not fail is the success."""

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
    try:
        for step in asyncio.as_completed(tasks):
            try:
                print(f"first success: {await step}")
                break
            except ValueError as error:
                print(f"passed over: {error}")
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
