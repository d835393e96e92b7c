# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["never retrieved"]
# ///
"""as_completed raises ValueError; c's error logged.

b fails at 2 s and c at 3 s.
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
        asyncio.create_task(job("c", 3, fails=True)),
    ]
    try:
        for next_one in asyncio.as_completed(
            tasks,
        ):
            print(await next_one)
    except ValueError as error:
        print(f"caught: {error!r}")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
