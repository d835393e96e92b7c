"""What return_exceptions collects is never reported."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    results = await asyncio.gather(
        job("a", 1),
        job("b", 2, fails=True),
        job("c", 3),
        return_exceptions=True,
    )
    print(f"{len(results)} results")
    del results
    await asyncio.sleep(1)  # other work


asyncio.run(main())
