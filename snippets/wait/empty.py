"""wait refuses an empty list; the others take it."""

import asyncio


async def main():
    print("gather:", await asyncio.gather())
    for _ in asyncio.as_completed([]):
        print("never printed")
    async with asyncio.TaskGroup():
        pass
    try:
        await asyncio.wait([])
    except ValueError as error:
        print("wait:", error)


asyncio.run(main())
