"""A gather that is cancelled cancels its children; a child that is cancelled does not."""

import asyncio


async def child(n):
    try:
        await asyncio.sleep(0.02 * n)
        print("child", n, "done")
    except asyncio.CancelledError as error:
        print("child", n, "cancelled", error.args)
        raise


async def main():
    whole = asyncio.gather(child(1), child(2), child(3))
    await asyncio.sleep(0.03)
    print(whole.cancel("enough"), whole.cancelled())
    try:
        await whole
    except asyncio.CancelledError as error:
        print("whole", error.args, asyncio.current_task().cancelling())
    tasks = [asyncio.create_task(child(n)) for n in (1, 2)]
    group = asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.sleep(0.01)
    tasks[0].cancel()
    print(await group)
    waiting = asyncio.create_task(asyncio.wait([asyncio.create_task(child(2))]))
    await asyncio.sleep(0.01)
    waiting.cancel()
    await asyncio.wait([waiting])
    print("wait was cancelled, its child not")
    await asyncio.sleep(0.05)


asyncio.run(main())
