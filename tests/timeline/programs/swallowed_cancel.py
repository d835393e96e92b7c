"""A task that swallows its cancellation goes on, and a timeout around it says so."""

import asyncio


async def stubborn():
    for attempt in range(3):
        try:
            await asyncio.sleep(0.05)
            return f"finished at attempt {attempt}"
        except asyncio.CancelledError as error:
            print("no", attempt, error.args)
    return None


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0.02)
    print(task.cancel("please"), task.cancelling())
    await asyncio.sleep(0.02)
    print(task.cancel(), task.cancelling())
    print(await task, task.cancelled())
    print(task.cancel())
    try:
        async with asyncio.timeout(0.02):
            print(await stubborn())
    except TimeoutError:
        print("timeout all the same")


asyncio.run(main())
