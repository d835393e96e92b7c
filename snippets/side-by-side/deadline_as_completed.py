"""as_completed gives what came in time, then raises."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("c", 3)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("a", 1)),
    ]
    kept = []
    steps = asyncio.as_completed(
        tasks,
        timeout=2.5,
    )
    try:
        for step in steps:
            kept.append(await step)
    except TimeoutError:
        print("deadline")
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    print(kept)


asyncio.run(main())
