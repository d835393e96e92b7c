# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "TypeError"
# reports = ["exception was never retrieved"]
# ///
"""create_task refuses a gather: it is no coroutine."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    both = asyncio.create_task(
        asyncio.gather(job("a", 1), job("b", 2))
    )
    print(await both)


asyncio.run(main())
