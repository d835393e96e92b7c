"""Does `as_completed` take a generator?"""

import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(n, n)) for n in (2, 1)]
    try:
        print("yes:", [await step for step in asyncio.as_completed(task for task in tasks)])
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
