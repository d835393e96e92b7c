"""A `TaskGroup` refuses a coroutine. Is that coroutine reported as never awaited?"""

import asyncio
import gc
import warnings


async def job():
    pass


async def main():
    async with asyncio.TaskGroup() as group:
        pass
    try:
        group.create_task(job())
    except RuntimeError:
        pass


if hasattr(asyncio, "TaskGroup"):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        asyncio.run(main())
        gc.collect()
    print("yes" if told else "no: the group closes it")
else:
    print("there is no TaskGroup")
