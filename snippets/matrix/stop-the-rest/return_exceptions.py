"""return_exceptions: CancelledError; b, c cancelled.

A timer stops the rest at 1.5 s. The TaskGroup has a
cancel(), and so has the future that gather returns. For
wait and as_completed each task is cancelled.
"""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    loop = asyncio.get_running_loop()
    results = asyncio.gather(
        *tasks,
        return_exceptions=True,
    )
    loop.call_later(1.5, results.cancel)
    try:
        print(await results)
    except asyncio.CancelledError as error:
        print(f"caught: {error!r}")


asyncio.run(main())
