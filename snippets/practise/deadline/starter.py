"""The late jobs are asked to stop, and are not over yet."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job(name, seconds))
        for seconds, name in enumerate("abcde", start=1)
    ]
    await asyncio.sleep(2.5)
    late = [task for task in tasks if not task.done()]
    done = len(tasks) - len(late)
    print(f"{done} done, {len(late)} pending")
    for task in late:
        task.cancel()
    print([task.cancelled() for task in late])


asyncio.run(main())
