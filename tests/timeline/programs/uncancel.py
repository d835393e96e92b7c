"""cancelling counts the requests, uncancel takes one back."""

import asyncio


async def patient():
    me = asyncio.current_task()
    while True:
        try:
            await asyncio.sleep(0.1)
            return "rested"
        except asyncio.CancelledError:
            print("requests", me.cancelling(), "left", me.uncancel())


async def main():
    task = asyncio.create_task(patient())
    await asyncio.sleep(0.01)
    task.cancel()
    task.cancel()
    await asyncio.sleep(0.01)
    print("now", task.cancelling())
    task.uncancel()
    async with asyncio.timeout(0.3):
        print(await task)
    print(asyncio.current_task().cancelling())


asyncio.run(main())
