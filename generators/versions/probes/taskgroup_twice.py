"""What does a `TaskGroup` say when it is entered twice?"""

import asyncio


async def main():
    if not hasattr(asyncio, "TaskGroup"):
        print("there is no TaskGroup")
        return
    group = asyncio.TaskGroup()
    try:
        for _ in range(2):
            async with group:
                pass
    except RuntimeError as error:
        print("RuntimeError: ...", str(error).split("> ")[-1])


asyncio.run(main())
