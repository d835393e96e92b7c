# /// script
# requires-python = ">=3.12"
# ///
"""The program monitors its own functions."""

import asyncio
import sys

monitoring = sys.monitoring
seen = []


def helper(n):
    return n + 1


async def hop(n):
    await asyncio.sleep(0.01)
    return helper(n)


async def main():
    monitoring.use_tool_id(monitoring.PROFILER_ID, "mine")
    monitoring.register_callback(
        monitoring.PROFILER_ID, monitoring.events.PY_START, lambda code, _: seen.append(code)
    )
    monitoring.set_events(monitoring.PROFILER_ID, monitoring.events.PY_START)
    print(await asyncio.gather(hop(1), hop(2)))
    async with asyncio.timeout(1):
        print(await hop(3))
    monitoring.set_events(monitoring.PROFILER_ID, 0)
    monitoring.free_tool_id(monitoring.PROFILER_ID)
    print([code.co_name for code in seen if code.co_filename == __file__])


asyncio.run(main())
