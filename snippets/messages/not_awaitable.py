# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "TypeError"
# ///
"""gather takes nothing but awaitables."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


def log(text):
    print(text)


async def main():
    await asyncio.gather(
        job("a", 1),
        log("started"),
    )


asyncio.run(main())
