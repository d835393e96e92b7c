"""A TimeoutError has no text."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    try:
        async with asyncio.timeout(1.5):
            print(await job("b", 2))
    except Exception as error:
        print(f"error: {error}")


asyncio.run(main())
