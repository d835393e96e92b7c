"""All jobs in a loop; the group is caught as what it is."""

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
    orders = ("a", 1), ("b", 2, True), ("c", 3)
    try:
        async with asyncio.TaskGroup() as group:
            for order in orders:
                group.create_task(job(*order))
    except ExceptionGroup as errors:
        print("\n".join(f"error: {error}" for error in errors.exceptions))
    await asyncio.sleep(1.5)  # other work


asyncio.run(main())
