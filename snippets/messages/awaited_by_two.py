# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "RuntimeError"
# ///
"""Two tasks cannot await one coroutine."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def use(waiting):
    print(await waiting)


async def main():
    waiting = job("a", 1)
    await asyncio.gather(
        use(waiting),
        use(waiting),
    )


asyncio.run(main())
