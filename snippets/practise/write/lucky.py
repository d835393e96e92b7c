"""The same lines; but a TaskGroup stops d when c fails, and gather would not."""

import asyncio

SECONDS = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}


async def job(name):
    await asyncio.sleep(SECONDS[name])
    if name == "c":
        raise ValueError("c failed")
    return name


async def my_gather(*jobs):
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one) for one in jobs]
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None
    return [task.result() for task in tasks]


async def main():
    for names in "ba", "dc", "fe", "a":
        try:
            async with asyncio.timeout(3.5):
                print(await my_gather(*map(job, names)))
        except (ValueError, TimeoutError) as error:
            print(repr(error))


asyncio.run(main())
