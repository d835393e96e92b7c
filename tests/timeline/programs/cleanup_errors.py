"""Errors in finally blocks replace the cancellation that brought the task there."""

import asyncio


async def messy(n):
    try:
        await asyncio.sleep(1)
    finally:
        await asyncio.sleep(0.01 * n)
        raise OSError(f"cleanup {n}")


async def main():
    tasks = [asyncio.create_task(messy(n)) for n in (1, 3)]
    await asyncio.sleep(0.01)
    for task in tasks:
        task.cancel()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        print(repr(result), "after", repr(result.__context__))
    try:
        async with asyncio.timeout(0.02):
            await messy(2)
    except OSError as error:
        print(error)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(messy(1))
            await asyncio.sleep(0.01)
            raise LookupError("body")
    except* (OSError, LookupError) as errors:
        print([str(error) for error in errors.exceptions])


asyncio.run(main())
