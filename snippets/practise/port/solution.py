"""A TaskGroup cancels, waits, and tells every error."""

import asyncio


async def job(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        await asyncio.sleep(0.5)  # cleanup
        raise ValueError(f"{name} broke") from None
    if fails:
        raise ValueError(f"{name} failed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("a", 1))
            group.create_task(job("b", 2, fails=True))
            group.create_task(job("c", 3))
    except* ValueError as errors:
        for error in errors.exceptions:
            print(f"error: {error}")
    await asyncio.sleep(1.5)  # other work


asyncio.run(main())
