# /// script
# requires-python = ">=3.15"
# ///
"""A deadline at the same moment raises TimeoutError."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with (
            asyncio.timeout(1.5),
            asyncio.TaskGroup() as group,
        ):
            loop.call_later(1.5, group.cancel)
            group.create_task(job("a", 1))
            group.create_task(job("b", 2))
    except TimeoutError:
        print("deadline")


asyncio.run(main())
