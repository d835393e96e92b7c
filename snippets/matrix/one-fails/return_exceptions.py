"""return_exceptions returns at 3 s with b's error.

b fails after its 2 s.
"""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
    ]
    results = await asyncio.gather(
        *tasks,
        return_exceptions=True,
    )
    print(results)
    await asyncio.sleep(1)  # other work


asyncio.run(main())
