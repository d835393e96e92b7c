# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["was destroyed"]
# ///
"""A task that waits for a future which nobody else holds can be collected, pending."""

import asyncio
import gc


async def parked(name):
    print(name, "parks")
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print(name, "unparked")


async def main():
    asyncio.create_task(parked("lost"), name="lost")
    sleeper = asyncio.create_task(asyncio.sleep(0.03, "survived"), name="sleeper")
    await asyncio.sleep(0.01)
    gc.collect()
    print("collected")
    print(await sleeper)
    print(sorted(task.get_name() for task in asyncio.all_tasks()))


asyncio.run(main())
