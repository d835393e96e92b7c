"""Handles of call_soon, call_later and call_at: order, time, cancel, comparison, repr."""

import asyncio
import re


def tick(name):
    print("tick", name)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    late = loop.call_later(0.05, tick, "late")
    early = loop.call_at(start + 0.02, tick, "early")
    never = loop.call_later(0.03, tick, "never")
    soon = loop.call_soon(tick, "soon")
    dropped = loop.call_soon(tick, "dropped")
    dropped.cancel()
    never.cancel()
    print(type(soon).__name__, type(late).__name__)
    print(isinstance(late, asyncio.TimerHandle), isinstance(soon, asyncio.Handle))
    print(early < late, late > early, early == late, early.when() < late.when())
    print(dropped.cancelled(), soon.cancelled())
    for handle in (soon, dropped, never, late):
        print(re.sub(r"when=[\d.]+", "when=...", repr(handle)))
    await asyncio.sleep(0.03)
    print("after early")
    await asyncio.sleep(0.04)
    late.cancel()
    print(late.cancelled())


asyncio.run(main())
