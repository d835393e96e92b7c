"""`wait` came back at its timeout. Does the call graph show that you still wait for the job?"""

import asyncio


async def main():
    if not hasattr(asyncio, "capture_call_graph"):
        print("there is no call graph")
        return
    job = asyncio.create_task(asyncio.sleep(2))
    await asyncio.wait([job], timeout=1)
    print("yes" if asyncio.capture_call_graph(job).awaited_by else "no")


asyncio.run(main())
