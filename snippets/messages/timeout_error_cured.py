"""Print repr(error): its text is empty."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    try:
        async with asyncio.timeout(1.5):
            print(await job("b", 2))
    except TimeoutError as error:
        print(f"{str(error)!r} is the text of {error!r}")


asyncio.run(main())
