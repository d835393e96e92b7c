# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["Task exception was never retrieved"]
# ///
"""gather loses the second error without a report."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"{name} failed")


async def main():
    asyncio.create_task(job("c", 3))  # forgotten
    try:
        await asyncio.gather(
            job("a", 1),
            job("b", 2),
        )
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(3)  # other work


asyncio.run(main())
