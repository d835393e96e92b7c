"""gather with return_exceptions returns at once.

The list of tasks is empty.
"""

import asyncio


async def main():
    tasks = []
    results = await asyncio.gather(
        *tasks,
        return_exceptions=True,
    )
    print(results)


asyncio.run(main())
