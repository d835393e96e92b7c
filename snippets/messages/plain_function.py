# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "TypeError"
# ///
"""What a plain function returns cannot be awaited."""

import asyncio


def job(name):
    print(f"{name} done")


async def main():
    await job("a")


asyncio.run(main())
