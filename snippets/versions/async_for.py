# /// script
# requires-python = ">=3.13"
# ///
"""async for over as_completed gives your own tasks."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return f"{name} done"


async def main():
    jobs = {
        asyncio.create_task(job("a", 1)): "first job",
        asyncio.create_task(job("b", 2)): "second job",
        asyncio.create_task(job("c", 3)): "third job",
    }
    async for task in asyncio.as_completed(jobs):
        print(f"{jobs[task]}: {await task}")


asyncio.run(main())
