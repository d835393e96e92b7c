# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# focus = "wait"
# ///
"""await raises ValueError, FIRST_COMPLETED returns.

main first awaits b, which fails at 2 s, in a try with
except ValueError, and then waits for all; under TaskGroup
that stands inside the block.
"""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
    ]
    try:
        await tasks[0]
    except ValueError as error:
        print(f"mine: {error!r}")
    await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_COMPLETED,
    )
    print([task.done() for task in tasks])
    await asyncio.sleep(2)  # other work


asyncio.run(main())
