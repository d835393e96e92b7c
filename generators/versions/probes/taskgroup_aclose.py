"""An async generator yields inside a `TaskGroup`. What does its `aclose` raise?"""

import asyncio


async def numbers():
    async with asyncio.TaskGroup():
        yield 1


async def main():
    if not hasattr(asyncio, "TaskGroup"):
        print("there is no TaskGroup")
        return
    given = numbers()
    await given.__anext__()
    try:
        await given.aclose()
        print("nothing: it is closed")
    except BaseException as error:
        print(repr(error))


asyncio.run(main())
