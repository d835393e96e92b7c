"""What a job handles inside does not stop its group."""

import asyncio


async def job(name, seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error
    print(f"{name} done")


async def spared(name, seconds, error=None):
    try:
        await job(name, seconds, error)
    except ConnectionError as lost:
        print(f"spared: {lost}")


async def main():
    lost = ConnectionError("b lost")
    bug = ValueError("c bug")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(spared("a", 1))
            group.create_task(spared("b", 2, lost))
            group.create_task(spared("c", 3, bug))
            group.create_task(spared("d", 4))
    except* ValueError as errors:
        print(f"stopped: {errors.exceptions[0]}")


asyncio.run(main())
