"""The program profiles its own calls and returns."""

import asyncio
import sys

seen = []


def profiler(frame, event, arg):
    if frame.f_code.co_filename == __file__ and event in ("call", "return"):
        seen.append((event, frame.f_code.co_name))


def helper(n):
    return n + 1


async def hop(n):
    await asyncio.sleep(0.01)
    return helper(n)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(hop(1))
        group.create_task(hop(2))


sys.setprofile(profiler)
asyncio.run(main())
sys.setprofile(None)
for event in seen:
    print(*event)
