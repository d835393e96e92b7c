"""asyncio.run takes a call of main, not main itself."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    await job("b", 2)


asyncio.run(job("a", 1))
try:
    asyncio.run(main)
except (TypeError, ValueError) as error:
    print(f"{type(error).__name__}: {error}")
