"""The body of a group raises, returns early, adds late children and is cancelled."""

import asyncio


async def child(seconds, log):
    try:
        await asyncio.sleep(seconds)
        log.append(seconds)
    finally:
        await asyncio.sleep(0.01)
        print("child", seconds, "cleaned up")


async def body_raises(log):
    async with asyncio.TaskGroup() as group:
        group.create_task(child(0.05, log))
        await asyncio.sleep(0.02)
        raise RuntimeError("body")


async def adds(group, log):
    await asyncio.sleep(0.02)
    group.create_task(child(0.03, log))


async def main():
    log = []
    try:
        await body_raises(log)
    except ExceptionGroup as group:
        print(group.exceptions)
    async with asyncio.TaskGroup() as group:
        group.create_task(adds(group, log))
    print(log)
    late = child(0, log)
    try:
        group.create_task(late)
    except RuntimeError as error:
        print(type(error).__name__)
    late.close()
    runner = asyncio.create_task(body_raises(log))
    await asyncio.sleep(0.01)
    runner.cancel()
    print(await asyncio.gather(runner, return_exceptions=True))


asyncio.run(main())
