"""Does the text of `task.cancel(text)` arrive where the task is awaited?"""

import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(2))
    await asyncio.sleep(1)
    try:
        task.cancel("the text")
    except TypeError as error:
        print("TypeError:", error)
        return
    try:
        await task
    except asyncio.CancelledError as error:
        print("yes" if error.args else "no")


asyncio.run(main())
