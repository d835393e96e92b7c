"""Of two timeouts inside one another only the one that fired turns into TimeoutError."""

import asyncio


async def nest(outer, inner, work):
    try:
        async with asyncio.timeout(outer) as far:
            try:
                async with asyncio.timeout(inner) as near:
                    await asyncio.sleep(work)
            except TimeoutError:
                print("inner fired", near.expired(), far.expired())
            await asyncio.sleep(work)
            print("body done")
    except TimeoutError:
        print("outer fired", near.expired(), far.expired())


async def main():
    await nest(0.20, 0.02, 0.05)
    await nest(0.02, 0.20, 0.05)
    await nest(0.08, 0.02, 0.10)
    await nest(0.20, 0.10, 0.03)
    try:
        async with asyncio.timeout(0.02):
            raise TimeoutError("my own")
    except TimeoutError as error:
        print(error, "|", error.__cause__)


asyncio.run(main())
