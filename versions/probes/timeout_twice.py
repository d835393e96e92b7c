"""Can the same `timeout` be entered twice, one block after the other?"""

import asyncio


async def main():
    if not hasattr(asyncio, "timeout"):
        print("there is no timeout")
        return
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(1.5)
    try:
        for _ in range(2):
            async with limit:
                await asyncio.sleep(1)
    except TimeoutError:
        print(f"yes, and its deadline stays: TimeoutError after {loop.time()} s in all")
    except RuntimeError as error:
        print("RuntimeError:", error)


asyncio.run(main())
