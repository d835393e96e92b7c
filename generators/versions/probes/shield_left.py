"""Ten times `wait_for(shield(future), 1)` times out. How many callbacks stay on the future?

They stay until it ends.
"""

import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    for _ in range(10):
        try:
            await asyncio.wait_for(asyncio.shield(future), 1)
        except asyncio.TimeoutError:
            pass
    print(len(future._callbacks or []) or "none")


asyncio.run(main())
