"""Predicts that the deadline is sharp, and changes the program until it is."""

import asyncio

PREDICTED = """\
1.0 a done
2.5 c cleaned up
2.5 too late
"""


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(f"{name} done")
    except asyncio.CancelledError:
        print(f"{name} cleaned up")
        raise


async def main():
    print(PREDICTED, end="")
    a, c = job("a", 1), job("c", 3)
    try:
        async with asyncio.timeout(2.5):
            await asyncio.gather(a, c)
    except TimeoutError:
        print("too late")


asyncio.run(main())
