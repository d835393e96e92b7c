# /// script
# requires-python = ">=3.11"
# dependencies = ["tqdm"]
# ///
"""A bar around as_completed moves as jobs finish."""

import asyncio

from tqdm import tqdm


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    for coming in tqdm(
        asyncio.as_completed(tasks),
        total=len(tasks),
        ncols=41,
    ):
        await coming


asyncio.run(main())
