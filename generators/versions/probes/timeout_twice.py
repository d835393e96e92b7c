"""Can the same `timeout` be entered twice, one block after the other?"""

import asyncio


async def main():
    if not hasattr(asyncio, "timeout"):
        print("there is no timeout")
        return
    limit = asyncio.timeout(1.5)
    try:
        for _ in range(2):
            async with limit:
                await asyncio.sleep(1)
    except TimeoutError:
        print("yes, and its deadline stays: the second block ends in TimeoutError")
    except RuntimeError as error:
        print("RuntimeError:", error)


asyncio.run(main())
