"""as_completed gives at 1, 2 s; c runs on.

main leaves as soon as b is there, at 2 s. A TaskGroup has
no loop: there main leaves the block.
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
    for next_one in asyncio.as_completed(
        tasks,
    ):
        result = await next_one
        print(result)
        if result == "b":
            break
    await asyncio.sleep(2)  # other work


asyncio.run(main())
