"""A dict from task to name tells even who failed."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if name == "b":
        raise ValueError("failed")
    return seconds * 10


async def main():
    delays = {"c": 3, "a": 1, "b": 2}
    names = {
        asyncio.create_task(job(name, seconds)): name
        for name, seconds in delays.items()
    }
    pending = set(names)
    while pending:
        done, pending = await asyncio.wait(
            pending,
            return_when=asyncio.FIRST_COMPLETED,
        )
        for task in [t for t in names if t in done]:
            try:
                print(f"{names[task]}: {await task}")
            except ValueError as error:
                print(f"{names[task]}: {error!r}")


asyncio.run(main())
