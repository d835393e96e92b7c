"""The set is sorted by the place in the list."""

import asyncio

JOBS = {"e": 3, "b": 1, "d": 2, "g": 2, "c": 2, "f": 2, "a": 4}


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [asyncio.ensure_future(job(*each)) for each in JOBS.items()]
    arrived, pending = [], tasks
    while pending:
        done, pending = await asyncio.wait(pending, return_when="FIRST_COMPLETED")
        for task in sorted(done, key=tasks.index):
            arrived.append(task.result())
            print(f"#{len(arrived)}: {arrived[-1]}")


asyncio.run(main())
