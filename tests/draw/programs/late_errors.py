import asyncio
import time


def crunch():
    time.sleep(4)
    raise OSError("the disk is full")


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"{name} failed as well")


async def thread(name):
    await asyncio.to_thread(crunch)


async def main():
    try:
        await asyncio.gather(job("a", 1), job("b", 4), thread("c"))
    except ValueError as error:
        print(error)
    await asyncio.sleep(3)


asyncio.run(main())
