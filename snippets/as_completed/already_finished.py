"""What was finished before the call comes at once."""

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
    await asyncio.sleep(2.5)  # other work
    steps = iter(asyncio.as_completed(tasks))
    both = [await next(steps), await next(steps)]
    print("at once:", sorted(both))
    print("later:", await next(steps))


asyncio.run(main())
