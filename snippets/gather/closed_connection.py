"""A connection closes under the job that gather left."""

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
        async with connection():
            await asyncio.gather(
                job("a", 1),
                job("b", 2, fails=True),
                job("c", 3),
            )
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
