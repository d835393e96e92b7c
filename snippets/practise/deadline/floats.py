"""0.1 * 3 is over 0.3, but a running clock cannot tell."""

import asyncio


async def main():
    print("0.1 * 3 > 0.3:", 0.1 * 3 > 0.3)
    now = 1000.0  # what loop.time() may say
    late, early = now + 0.1 * 3, now + 0.3
    print("later by the clock:", late > early)


asyncio.run(main())
