# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["coroutine 'names' was never awaited"]
# ///
"""Without await you hold a coroutine, not its result."""

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
    use(names())


asyncio.run(main())
