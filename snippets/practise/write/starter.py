"""Awaits in a row. Write what gather does, without it."""

import asyncio

SECONDS = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}


async def job(name):
    await asyncio.sleep(SECONDS[name])
    if name == "c":
        raise ValueError("c failed")
    return name


async def my_gather(*jobs):
    return [await one for one in jobs]


async def main():
    for names in "ba", "dc", "fe", "a":
        try:
            async with asyncio.timeout(3.5):
                print(await my_gather(*map(job, names)))
        except (ValueError, TimeoutError) as error:
            print(repr(error))


asyncio.run(main())
