"""Does `create_task` take `eager_start=True`?"""

import asyncio


async def job():
    print("yes: it runs inside create_task")


async def main():
    work = job()
    try:
        await asyncio.create_task(work, eager_start=True)
    except TypeError as error:
        work.close()
        print("TypeError:", str(error).split("() ")[-1])


asyncio.run(main())
