"""When does an eager task run its first step?"""

import asyncio


async def job():
    print("inside create_task", end="")


async def main():
    factory = getattr(asyncio, "eager_task_factory", None)
    if factory is None:
        print("there is no eager_task_factory")
        return
    asyncio.get_running_loop().set_task_factory(factory)
    task = asyncio.create_task(job())
    print("; finished when it comes back:", task.done())


asyncio.run(main())
