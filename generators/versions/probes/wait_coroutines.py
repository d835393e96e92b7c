"""Does `wait` take coroutines?

In `done` are tasks that `wait` made, and not what you gave it.
"""

import asyncio
import warnings


async def job():
    await asyncio.sleep(1)


async def main():
    given = job()
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            done, pending = await asyncio.wait([given])
        except TypeError as error:
            given.close()
            print("TypeError:", error)
            return
    said = "with a DeprecationWarning" if told else "without a warning"
    print(f"yes, {said}; it is in done: {given in done}")


asyncio.run(main())
