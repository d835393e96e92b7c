"""shield gives the result of its job, or its error."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    a = asyncio.create_task(job("a", 1))
    b = asyncio.create_task(job("b", 2, fails=True))
    print(await asyncio.shield(a))
    try:
        await asyncio.shield(b)
    except ValueError as error:
        print(f"caught: {error}")


asyncio.run(main())
