"""gather raises the plain error, and prints the same line; but c runs on."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")


async def both():
    await asyncio.gather(
        job("b", 2, fails=True), job("c", 3)
    )


async def main():
    try:
        await both()
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(2.5)  # other work


asyncio.run(main())
