"""In a group of groups, look for the leaves."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"{name} failed")


async def part():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("b", 2))


def leaves(error):
    if not isinstance(error, BaseExceptionGroup):
        return [error]
    inner = [leaves(each) for each in error.exceptions]
    return sum(inner, [])


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(part())
    except* ValueError as errors:
        print(type(errors.exceptions[0]).__name__)
        print(leaves(errors))


asyncio.run(main())
