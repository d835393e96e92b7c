"""Nobody is cancelled: e raises what a cancelled job would raise."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if name in "bd":
        raise ValueError(f"{name} failed")
    if name == "e":
        raise asyncio.CancelledError("")
    return name


async def main():
    delays = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 2.5}
    outcomes = await asyncio.gather(
        *(job(*each) for each in delays.items()),
        return_exceptions=True,
    )
    print(
        f"results: {[o for o in outcomes if type(o) is str]}"
    )
    for outcome in outcomes:
        if type(outcome) is not str:
            print(f"error: {outcome!r}")


asyncio.run(main())
