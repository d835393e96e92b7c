"""Coroutines awaited one by one run in a row."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    a = job("a", 1)
    b = job("b", 2)
    c = job("c", 3)
    await a
    await b
    await c
    print("all done")


asyncio.run(main())
