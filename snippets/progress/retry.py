"""A job that tries once more holds up nobody else."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def patient(name, seconds, fails=False):
    try:
        return await job(name, seconds, fails)
    except ValueError as error:
        print(f"{error}, once more")
    return await job(name, seconds)


async def main():
    tasks = [
        asyncio.create_task(patient("a", 1)),
        asyncio.create_task(patient("b", 2, fails=True)),
        asyncio.create_task(patient("c", 3)),
    ]
    for coming in asyncio.as_completed(tasks):
        print(f"{await coming} done")


asyncio.run(main())
