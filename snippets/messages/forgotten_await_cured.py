"""With await you hold the result."""

import asyncio


async def names():
    await asyncio.sleep(1)
    return ["a", "b"]


def use(found):
    for way in (
        lambda: found.index("b"),
        lambda: found[1],
        lambda: sorted(found),
    ):
        try:
            print(way())
        except (AttributeError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")


async def main():
    use(await names())


asyncio.run(main())
