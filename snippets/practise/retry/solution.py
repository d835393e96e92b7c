"""A loop in the task retries one and holds up nobody."""

import asyncio
from collections import Counter
from contextlib import suppress

FAILURES = Counter(b=2, d=9)  # so many tries fail


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if FAILURES[name]:
        FAILURES[name] -= 1
        raise ValueError(f"{name} failed")
    return name


async def tried(name, seconds):
    for _ in range(2):
        with suppress(ValueError):
            return await job(name, seconds)
    return await job(name, seconds)  # its error counts


async def main():
    outcomes = await asyncio.gather(
        tried("b", 2),
        tried("c", 3),
        tried("d", 5),
        return_exceptions=True,
    )
    print([str(outcome) for outcome in outcomes])


asyncio.run(main())
