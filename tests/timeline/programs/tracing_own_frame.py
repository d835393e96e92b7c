"""The program traces the lines of main itself, from the middle of it, as a debugger does."""

import asyncio
import sys

lines = []


def tracer(frame, event, arg):
    lines.append((frame.f_code.co_name, event, frame.f_lineno))
    return tracer


async def main():
    await asyncio.sleep(0.01)
    frame = sys._getframe()
    frame.f_trace = tracer
    sys.settrace(lambda frame, event, arg: None)
    total = 1
    total += 1
    await asyncio.sleep(0)
    sys.settrace(None)
    frame.f_trace = None
    print(total)


asyncio.run(main())
for line in lines:
    print(*line)
