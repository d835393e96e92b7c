"""You wait in `as_completed`. Does the call graph of a job show that?"""

import asyncio


async def main():
    for step in asyncio.as_completed(tasks):
        await step


async def run():
    if not hasattr(asyncio, "capture_call_graph"):
        print("there is no call graph")
        return
    tasks.append(asyncio.create_task(asyncio.sleep(2)))
    waits = asyncio.create_task(main())
    await asyncio.sleep(1)
    print("yes" if asyncio.capture_call_graph(tasks[0]).awaited_by else "no")
    await waits


tasks = []
asyncio.run(run())
