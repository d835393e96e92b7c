"""An error comes in its turn, and the loop can go on."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
    ]
    for next_one in asyncio.as_completed(
        tasks,
    ):
        try:
            print(f"got {await next_one}")
        except ValueError as error:
            print(f"caught: {error}")
    await asyncio.sleep(1)  # other work


asyncio.run(main())
