"""timeout, timeout_at and reschedule: who expired, who did not."""

import asyncio


async def attempt(scope, seconds):
    try:
        async with scope as cm:
            await asyncio.sleep(seconds)
            print("in time, expires later:", cm.when() is None or cm.when() > 0)
    except TimeoutError:
        print("too late, expired:", cm.expired())


async def main():
    loop = asyncio.get_running_loop()
    await attempt(asyncio.timeout(0.05), 0.02)
    await attempt(asyncio.timeout(0.02), 0.05)
    await attempt(asyncio.timeout_at(loop.time() + 0.03), 0.06)
    await attempt(asyncio.timeout(None), 0.01)
    await attempt(asyncio.timeout(0), 0.01)
    await attempt(asyncio.timeout(-1), 0)
    try:
        async with asyncio.timeout(0.02) as scope:
            scope.reschedule(loop.time() + 0.06)
            await asyncio.sleep(0.04)
            print("rescheduled in time")
            scope.reschedule(loop.time())
            await asyncio.sleep(1)
    except TimeoutError:
        print("then not", repr(scope))


asyncio.run(main())
