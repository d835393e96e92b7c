"""When main ends, asyncio.run cancels what gather left."""

import asyncio


async def job(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    try:
        await asyncio.gather(
            job("a", 1),
            job("b", 2, fails=True),
            job("c", 3),
        )
    except ValueError as error:
        print(f"caught: {error}")
    print("main ends")


asyncio.run(main())
