# /// script
# requires-python = ">=3.15"
# ///
"""The task that calls cancel() loses its value."""

import asyncio


async def job(name, seconds, group):
    await asyncio.sleep(seconds)
    if name == "b":
        group.cancel()
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(job("a", 1, group)),
            group.create_task(job("b", 2, group)),
            group.create_task(job("c", 3, group)),
        ]
    done = [t for t in tasks if not t.cancelled()]
    print(f"kept: {[t.result() for t in done]}")


asyncio.run(main())
