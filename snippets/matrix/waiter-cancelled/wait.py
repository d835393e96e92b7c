"""wait raises CancelledError at 0.5 s; all run on.

main is cancelled at 0.5 s, while it waits.
"""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    me = asyncio.current_task()
    asyncio.get_running_loop().call_later(0.5, me.cancel)
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    try:
        await asyncio.wait(
            tasks,
        )
        print([task.done() for task in tasks])
    except asyncio.CancelledError as error:
        me.uncancel()
        print(f"caught: {error!r}")
    await asyncio.sleep(3.5)  # other work


asyncio.run(main())
