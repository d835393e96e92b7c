"""Three asyncio.run in a row: each has its own loop, and time goes on."""

import asyncio
import time


async def part(n):
    print("part", n, asyncio.current_task().get_name())
    await asyncio.gather(*(asyncio.sleep(0.02) for _ in range(2)))
    if n == 2:
        raise RuntimeError("second part")
    return asyncio.get_running_loop()


start = time.monotonic()
loops = [asyncio.run(part(1))]
try:
    asyncio.run(part(2))
except RuntimeError as error:
    print(error)
loops.append(asyncio.run(part(3)))
print(loops[0] is loops[1], [loop.is_closed() for loop in loops])
print(time.monotonic() - start >= 0.06)
try:
    asyncio.run(print("not a coroutine"))
except (TypeError, ValueError) as error:
    print(type(error).__name__)
