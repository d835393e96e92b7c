"""`gather` raised, and a job runs on. Does the call graph show that you still wait for it?"""

import asyncio


async def job(seconds):
    await asyncio.sleep(seconds)
    raise ValueError("failed")


async def main():
    if not hasattr(asyncio, "capture_call_graph"):
        print("there is no call graph")
        return
    tasks = [asyncio.create_task(job(n)) for n in (1, 2)]
    try:
        await asyncio.gather(*tasks)
    except ValueError:
        waits = asyncio.capture_call_graph(tasks[1]).awaited_by
        print("yes" if waits else "no")


asyncio.run(main())
