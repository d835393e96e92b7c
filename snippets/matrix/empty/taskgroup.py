"""TaskGroup ends at once.

The list of tasks is empty.
"""

import asyncio


async def main():
    async with asyncio.TaskGroup():
        pass
    print("nothing to wait for")


asyncio.run(main())
