"""In a row, what comes after the failure never starts."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")
    return name


async def main():
    try:
        await asyncio.create_task(job("a", 1))
        await asyncio.create_task(
            job("b", 2, fails=True),
        )
        await asyncio.create_task(job("c", 3))
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(1)  # other work


asyncio.run(main())
