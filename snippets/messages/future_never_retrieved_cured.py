"""Awaited, the future raises the error where you are."""

import asyncio
import time


def job(name, seconds):
    time.sleep(seconds)
    raise ValueError(f"{name} failed")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, job, "b", 2)
    await asyncio.sleep(3)  # other work
    try:
        await future
    except ValueError as error:
        print(f"caught: {error}")


asyncio.run(main())
