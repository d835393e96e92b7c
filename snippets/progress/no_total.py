# /// script
# requires-python = ">=3.11"
# dependencies = ["tqdm"]
# ///
"""Without total there is a count, and no bar."""

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
        ncols=41,
    ):
        await coming


asyncio.run(main())
