# /// script
# requires-python = ">=3.14"
# ///
"""A task that starts eagerly runs inside create_task."""

import asyncio


async def job(name, seconds):
    print(f"{name} begins")
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    a = asyncio.create_task(job("a", 1))
    b = asyncio.create_task(
        job("b", 2),
        eager_start=True,
    )
    print("both are created")
    await asyncio.wait([a, b])


asyncio.run(main())
