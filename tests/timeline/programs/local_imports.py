"""Modules beside the program are imported from its folder, and see the same asyncio."""

import asyncio

import beside


async def main():
    print(await beside.greet("from beside"))
    print(beside.__name__, beside.asyncio is asyncio)
    async with asyncio.TaskGroup() as group:
        group.create_task(beside.greet("again"))


asyncio.run(main())
