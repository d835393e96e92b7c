"""A call is tried again after growing pauses, under one deadline for all."""

import asyncio
import itertools

attempts = itertools.count(1)


class Flaky(Exception):
    pass


async def call(works_at):
    n = next(attempts)
    await asyncio.sleep(0.01)
    if n % works_at:
        raise Flaky(f"attempt {n}")
    return n


async def retry(works_at, pause=0.02):
    while True:
        try:
            return await call(works_at)
        except Flaky as error:
            print(error, "failed, pause", pause)
            await asyncio.sleep(pause)
            pause *= 2


async def main():
    print("worked at", await asyncio.wait_for(retry(3), 1))
    try:
        async with asyncio.timeout(0.125):
            await retry(99)
    except TimeoutError:
        print("deadline")


asyncio.run(main())
