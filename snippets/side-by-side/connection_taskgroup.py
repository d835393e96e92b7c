"""A TaskGroup has ended before the connection closes."""

import asyncio
import contextlib


@contextlib.asynccontextmanager
async def connection():
    try:
        yield
    finally:
        print("connection closed")


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} uses the connection")


async def main():
    try:
        async with (
            connection(),
            asyncio.TaskGroup() as group,
        ):
            group.create_task(job("a", 1))
            group.create_task(job("b", 2, fails=True))
            group.create_task(job("c", 3))
    except* ValueError as errors:
        print(f"caught: {errors.exceptions[0]}")


asyncio.run(main())
