"""A lost connection stops everybody. Only a bug should."""

import asyncio


async def job(name, seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error
    print(f"{name} done")


async def main():
    lost = ConnectionError("b lost")
    bug = ValueError("c bug")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("a", 1))
            group.create_task(job("b", 2, lost))
            group.create_task(job("c", 3, bug))
            group.create_task(job("d", 4))
    except* ConnectionError as errors:
        print(f"spared: {errors.exceptions[0]}")
    except* ValueError as errors:
        print(f"stopped: {errors.exceptions[0]}")


asyncio.run(main())
