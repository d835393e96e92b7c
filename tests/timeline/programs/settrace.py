"""The program traces its own lines across awaits."""

import asyncio
import collections
import sys

lines = collections.Counter()


def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    lines[frame.f_code.co_name, event] += 1
    return tracer


async def hop(n):
    for _ in range(n):
        await asyncio.sleep(0.01)
    return n


async def main():
    print(await asyncio.gather(hop(1), hop(3)))


sys.settrace(tracer)
asyncio.run(main())
print(sys.gettrace() is tracer)
sys.settrace(None)
for key, count in sorted(lines.items()):
    print(*key, count)
