"""Who fails once has failed. Give each job three tries."""

import asyncio
from collections import Counter

FAILURES = Counter(b=2, d=9)  # so many tries fail


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if FAILURES[name]:
        FAILURES[name] -= 1
        raise ValueError(f"{name} failed")
    return name


async def main():
    outcomes = await asyncio.gather(
        job("b", 2),
        job("c", 3),
        job("d", 5),
        return_exceptions=True,
    )
    print([str(outcome) for outcome in outcomes])


asyncio.run(main())
