"""Keywords of create_task, ensure_future, isfuture and friends."""

import asyncio
import inspect


async def job():
    await asyncio.sleep(0)
    return asyncio.current_task().get_name()


async def main():
    loop = asyncio.get_running_loop()
    coro = job()
    print(asyncio.iscoroutine(coro), asyncio.iscoroutinefunction(job), inspect.isawaitable(coro))
    print(inspect.getcoroutinestate(coro), inspect.getcoroutinelocals(coro))
    task = asyncio.ensure_future(coro)
    print(asyncio.isfuture(task), asyncio.isfuture(coro), asyncio.ensure_future(task) is task)
    print(task.get_loop() is loop, task.get_name())
    print(await task, inspect.getcoroutinestate(coro))
    print(await loop.create_task(job(), name=17))
    numbered = asyncio.create_task(job())
    numbered.set_name(None)
    print(numbered.get_name(), await numbered)
    for wrong in (job, 3, None):
        try:
            asyncio.create_task(wrong)
        except TypeError as error:
            print(type(error).__name__)
    try:
        task.set_result(1)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
