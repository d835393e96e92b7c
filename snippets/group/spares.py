"""Keep errors until all have finished, and all finish."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    errors = []

    async def spared(name, seconds, fails=False):
        try:
            await job(name, seconds, fails)
        except ValueError as error:
            errors.append(error)

    async with asyncio.TaskGroup() as group:
        group.create_task(spared("a", 1))
        group.create_task(spared("b", 2, fails=True))
        group.create_task(spared("c", 3))
    print(f"errors: {errors}")


asyncio.run(main())
