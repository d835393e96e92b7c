"""What does `asyncio.Task(job(), eager_start=True)` do without `loop=`?"""

import asyncio


async def job():
    pass


async def main():
    given = job()
    try:
        task = asyncio.Task(given, eager_start=True)
        print("it runs the job; finished:", task.done())
    except (AttributeError, TypeError) as error:
        given.close()
        print("{}: {}".format(type(error).__name__, str(error).split("() ")[-1]))


asyncio.run(main())
