"""A Runner keeps one loop for several calls."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


with asyncio.Runner() as runner:
    runner.run(job("a", 1))
    runner.run(job("b", 2))
