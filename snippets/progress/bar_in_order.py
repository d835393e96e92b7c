# /// script
# requires-python = ">=3.11"
# dependencies = ["tqdm"]
# ///
"""Each job moves the bar; gather keeps the order."""

import asyncio

from tqdm import tqdm


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def counted(name, seconds, bar):
    result = await job(name, seconds)
    bar.update()
    return result


async def main():
    with tqdm(total=3, ncols=41) as bar:
        results = await asyncio.gather(
            counted("c", 3, bar),
            counted("a", 1, bar),
            counted("b", 2, bar),
        )
    print(results)


asyncio.run(main())
