"""The program asks for the trace function, and sets its own for a while, inside main."""

import asyncio
import sys


def tracer(frame, event, arg):
    if frame.f_code.co_filename == __file__ and event == "call":
        print("  called", frame.f_code.co_name)


def helper():
    return sys.gettrace() is tracer


async def hop(n):
    await asyncio.sleep(0.01)
    return n, sys.gettrace() is tracer, sys.getprofile()


async def main():
    print(sys.gettrace(), sys._getframe().f_trace, sys._getframe().f_trace_lines)
    print(await hop(1))
    print(await asyncio.create_task(hop(2)))
    sys.settrace(tracer)
    print(helper())
    print(await asyncio.gather(hop(3), hop(4)))
    sys.settrace(None)
    print(helper(), sys.gettrace())
    await asyncio.sleep(0.01)
    print(sys.gettrace())


print(sys.gettrace())
asyncio.run(main())
print(sys.gettrace())
