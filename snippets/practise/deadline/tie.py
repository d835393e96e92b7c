# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# tie = "the job of 3 s and the deadline: that is the point"
# ///
"""On a tie, whoever set the timer first comes first."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)


async def count(started):
    tasks = [
        asyncio.create_task(job(name, seconds))
        for seconds, name in enumerate("abcde", start=1)
    ]
    if started:
        await asyncio.sleep(0)  # lets all jobs start
    done, pending = await asyncio.wait(tasks, timeout=3)
    await asyncio.gather(*pending)
    return f"{len(done)} done, {len(pending)} pending"


async def main():
    print("just created:", await count(started=False))
    print("started:", await count(started=True))


asyncio.run(main())
