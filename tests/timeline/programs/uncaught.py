# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "Missing"
# ///
"""An error with a cause and a note leaves main; leftovers are cancelled on the way."""

import asyncio


class Missing(LookupError):
    pass


async def leftover():
    try:
        await asyncio.sleep(9)
    finally:
        print("leftover cancelled")


async def search(key):
    await asyncio.sleep(0.02)
    try:
        return {}[key]
    except KeyError as error:
        raise Missing(f"no {key}") from error


async def main():
    task = asyncio.create_task(leftover())
    try:
        await search("honey")
    except Missing as error:
        error.add_note("look in the pantry")
        raise
    finally:
        print("leftover done:", task.done())


asyncio.run(main())
