"""TaskGroup raises CancelledError; all cancelled.

main is cancelled at 0.5 s, while it waits.
"""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    me = asyncio.current_task()
    asyncio.get_running_loop().call_later(0.5, me.cancel)
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(job("a", 1)),
                group.create_task(job("b", 2)),
                group.create_task(job("c", 3)),
            ]
        print([task.result() for task in tasks])
    except asyncio.CancelledError as error:
        me.uncancel()
        print(f"caught: {error!r}")
    await asyncio.sleep(3.5)  # other work


asyncio.run(main())
