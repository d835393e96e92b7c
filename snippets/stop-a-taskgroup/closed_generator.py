"""aclose() leaves a TaskGroup in a generator quietly."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def ticks():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("c", 3))
        while True:
            await asyncio.sleep(1)
            yield "tick"


async def main():
    generator = ticks()
    print(await anext(generator))
    try:
        await generator.aclose()
        print("closed")
    except BaseExceptionGroup as errors:
        print(f"caught: {errors!r}")


asyncio.run(main())
