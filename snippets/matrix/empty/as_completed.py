"""as_completed ends at once.

The list of tasks is empty.
"""

import asyncio


async def main():
    tasks = []
    for next_one in asyncio.as_completed(
        tasks,
    ):
        print(await next_one)


asyncio.run(main())
