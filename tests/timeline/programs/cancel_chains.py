"""A cancellation travels down a chain of awaits and up again with its message."""

import asyncio


async def link(n, log):
    try:
        if n:
            await asyncio.create_task(link(n - 1, log), name=f"link {n - 1}")
        else:
            await asyncio.sleep(9)
    except asyncio.CancelledError as error:
        log.append((n, error.args))
        raise


async def never_started():
    print("unreachable")


async def main():
    log = []
    task = asyncio.create_task(link(3, log))
    await asyncio.sleep(0.02)
    task.cancel("from main")
    print(task.cancelled(), task.done(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("main sees", error.args)
    print(log)
    early = asyncio.create_task(never_started())
    early.cancel()
    await asyncio.wait([early])
    print(early.cancelled())
    me = asyncio.current_task()
    asyncio.get_running_loop().call_later(0.01, me.cancel, "by a timer")
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError as error:
        print(error.args, me.uncancel())
    done = asyncio.create_task(asyncio.sleep(0, "done"))
    await asyncio.sleep(0.01)
    print(done.cancel(), await done)
    me.cancel("by itself")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        print(error.args)
    print("cancelling", me.cancelling())


asyncio.run(main())
