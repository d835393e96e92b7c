"""gather returns at once.

The list of tasks is empty.
"""

import asyncio


async def main():
    tasks = []
    results = await asyncio.gather(
        *tasks,
    )
    print(results)


asyncio.run(main())
