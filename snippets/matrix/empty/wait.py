"""wait raises ValueError at once.

The list of tasks is empty.
"""

import asyncio


async def main():
    tasks = []
    try:
        await asyncio.wait(
            tasks,
        )
        print([task.done() for task in tasks])
    except ValueError as error:
        print(f"caught: {error!r}")


asyncio.run(main())
