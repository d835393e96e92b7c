"""A task factory takes only `loop` and `coro`. What does `create_task(job(), name="a")` do?

Give the factory `**options`, and hand them on to `asyncio.Task`.
"""

import asyncio


def factory(loop, coro):
    return asyncio.Task(coro, loop=loop)


async def job():
    pass


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    given = job()
    try:
        task = asyncio.create_task(given, name="a")
        await task
        print("it works: the task is named", task.get_name())
    except TypeError as error:
        given.close()
        print("TypeError:", error)


asyncio.run(main())
