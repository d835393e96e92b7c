"""Each sleep is a timer on the one clock of the loop."""

import asyncio


async def job(name, seconds):
    clock = asyncio.get_running_loop().time
    began = clock()
    await asyncio.sleep(seconds)
    print(f"{name} slept {clock() - began:.1f} s")


async def main():
    await asyncio.gather(
        job("a", 1),
        job("b", 2),
        job("c", 3),
    )


asyncio.run(main())
