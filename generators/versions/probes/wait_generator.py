"""Does `wait` take a generator of tasks?"""

import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(1)) for _ in range(2)]
    try:
        done, pending = await asyncio.wait(task for task in tasks)
        print("yes:", len(done), "done")
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
