"""current_task and all_tasks, inside and outside of tasks."""

import asyncio


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def child():
    print(asyncio.current_task().get_name(), names(asyncio.all_tasks()))
    await asyncio.sleep(0.02)


async def main():
    loop = asyncio.get_running_loop()
    made = [asyncio.create_task(child()) for _ in range(2)]
    made[1].set_name("renamed")
    loop.call_soon(lambda: print("callback", asyncio.current_task()))
    loop.call_soon(lambda: print("callback", names(asyncio.all_tasks())))
    await asyncio.sleep(0.01)
    print(names(asyncio.all_tasks()), loop.is_running())
    await asyncio.gather(*made)
    print(names(asyncio.all_tasks(loop)))
    return loop


loop = asyncio.run(main())
print(loop.is_closed(), loop.is_running(), asyncio.all_tasks(loop))
try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
