"""Each task is asked how it ended."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if name in "bd":
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [asyncio.create_task(job(*each)) for each in zip("abcde", range(1, 6), strict=True)]
    asyncio.get_running_loop().call_later(2.5, tasks[4].cancel)
    await asyncio.wait(tasks)
    good = [task for task in tasks if not task.cancelled() and not task.exception()]
    print("results:", [task.result() for task in good])
    for task in tasks:
        if task not in good:
            try:
                task.result()
            except BaseException as error:
                print(f"error: {error!r}")


asyncio.run(main())
