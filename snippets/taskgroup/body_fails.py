"""An error in the body counts like one in a task."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("a", 1))
            group.create_task(job("b", 2))
            await asyncio.sleep(1.5)
            raise ValueError("body failed")
    except* ValueError as errors:
        print(f"caught: {errors.exceptions}")


asyncio.run(main())
