"""wait_for with time to spare, with none, with a finished future and with an error."""

import asyncio


async def fetch(seconds, error=None):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print("fetch cancelled")
        await asyncio.sleep(0.02)
        raise
    if error:
        raise error
    return f"after {seconds}"


async def main():
    print(await asyncio.wait_for(fetch(0.02), 0.06))
    print(await asyncio.wait_for(fetch(0.02), None))
    for timeout in (0.03, 0, -1):
        task = asyncio.create_task(fetch(0.06))
        await asyncio.sleep(0)
        try:
            await asyncio.wait_for(task, timeout)
        except TimeoutError:
            print("timeout", timeout, task.cancelled())
    ready = asyncio.get_running_loop().create_future()
    ready.set_result("ready")
    print(await asyncio.wait_for(ready, 0))
    try:
        await asyncio.wait_for(fetch(0.01, LookupError("lost")), 0.05)
    except LookupError as error:
        print(repr(error))


asyncio.run(main())
