"""Tries in rounds: who failed waits for the slowest before the next try."""

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
    delays = {"b": 2, "c": 3, "d": 5}
    outcomes = dict.fromkeys(delays, ValueError())
    for _ in range(3):
        again = [n for n in delays if outcomes[n] != n]
        ended = await asyncio.gather(
            *(job(name, delays[name]) for name in again),
            return_exceptions=True,
        )
        outcomes |= dict(zip(again, ended, strict=True))
    print([str(outcome) for outcome in outcomes.values()])


asyncio.run(main())
