"""Can you write `async for` over `as_completed`?

It gives you your own tasks, where a plain `for` gives you others.
"""

import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(n, n)) for n in (2, 1)]
    try:
        async for task in asyncio.as_completed(tasks):
            print("your own task:", task in tasks)
            break
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
