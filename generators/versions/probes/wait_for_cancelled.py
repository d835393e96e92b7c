"""`wait_for` is cancelled just when its job has finished. What comes?

A cancellation that is not delivered is lost: the task runs on.
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    job = loop.create_future()

    async def wait():
        return await asyncio.wait_for(job, 10)

    task = asyncio.create_task(wait())
    await asyncio.sleep(1)
    job.set_result("the result: the cancellation is lost")
    task.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print("CancelledError")


asyncio.run(main())
