# /// script
# requires-python = ">=3.15"
# ///
"""An eager task that calls cancel() keeps its own value."""

import asyncio


async def cached(name, group):
    group.cancel()
    return name


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            a = group.create_task(
                cached("a", group),
                eager_start=True,
            )
            group.create_task(job("b", 2))
    except* RuntimeError as errors:
        print(f"caught: {errors.exceptions[0]}")
    print(f"a has returned {a.result()!r}")


asyncio.run(main())
