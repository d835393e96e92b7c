"""What does `reschedule` of a `timeout` say before its block is entered?"""

import asyncio


async def main():
    if not hasattr(asyncio, "timeout"):
        print("there is no timeout")
        return
    try:
        asyncio.timeout(None).reschedule(1.5)
    except (AssertionError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}".rstrip(": "))


asyncio.run(main())
