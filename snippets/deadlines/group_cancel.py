# /// script
# requires-python = ">=3.15"
# ///
"""A timer that cancels the group keeps what is done."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        loop.call_later(2.5, group.cancel)
        tasks = [
            group.create_task(job("c", 3)),
            group.create_task(job("b", 2)),
            group.create_task(job("a", 1)),
        ]
    print([t.result() for t in tasks if not t.cancelled()])


asyncio.run(main())
