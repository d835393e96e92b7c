"""A gather that has raised can cancel nobody any more."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    both = asyncio.gather(
        job("b", 2, fails=True),
        job("c", 3),
    )
    try:
        await both
    except ValueError:
        print(f"cancelled: {both.cancel()}")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
