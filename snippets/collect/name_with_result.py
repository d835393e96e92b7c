"""Each job brings its name, with a result or an error."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if name == "b":
        raise ValueError("failed")
    return seconds * 10


async def named(name, seconds):
    try:
        return name, await job(name, seconds)
    except ValueError as error:
        return name, error


async def main():
    delays = {"c": 3, "a": 1, "b": 2}
    tasks = [
        asyncio.create_task(named(name, seconds))
        for name, seconds in delays.items()
    ]
    for step in asyncio.as_completed(tasks):
        name, outcome = await step
        print(f"{name}: {outcome!r}")


asyncio.run(main())
