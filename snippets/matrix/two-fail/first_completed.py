# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["Task exception was never retrieved"]
# ///
"""FIRST_COMPLETED returns at 1 s; 2 errors reported.

b fails at 2 s and c at 3 s.
"""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3, fails=True)),
    ]
    done, pending = await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_COMPLETED,
    )
    print(f"{len(done)} done, {len(pending)} pending")
    await asyncio.sleep(3)  # other work


asyncio.run(main())
