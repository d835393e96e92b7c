# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "ValueError"
# ///
"""wait refuses the empty set of the last round."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    pending = {
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
    }
    while True:
        done, pending = await asyncio.wait(
            pending,
            return_when=asyncio.FIRST_COMPLETED,
        )
        print(f"{len(done)} done, {len(pending)} left")


asyncio.run(main())
