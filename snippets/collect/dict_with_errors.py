"""gather keeps its order, so zip puts the names back."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if name == "b":
        raise ValueError(f"{name} failed")
    return seconds * 10


async def main():
    delays = {"c": 3, "a": 1, "b": 2}
    outcomes = await asyncio.gather(
        *(
            job(name, seconds)
            for name, seconds in delays.items()
        ),
        return_exceptions=True,
    )
    print(dict(zip(delays, outcomes, strict=True)))


asyncio.run(main())
