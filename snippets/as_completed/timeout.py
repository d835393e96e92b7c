"""as_completed(timeout=2.5) raises and cancels nobody."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    try:
        for next_one in asyncio.as_completed(
            tasks, timeout=2.5
        ):
            print(f"got {await next_one}")
    except TimeoutError:
        print("out of time")
    await asyncio.sleep(1)  # other work


asyncio.run(main())
