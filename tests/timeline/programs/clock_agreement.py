# not on the real clock: it prints exact times
"""All clocks show the loop's time, on the loop, while it is blocked, and in threads."""

import asyncio
import time


def show(where):
    clocks = [time.monotonic(), time.perf_counter(), time.monotonic_ns() / 1e9]
    clocks += [time.perf_counter_ns() / 1e9, time.time() - EPOCH, (time.time_ns() - NS) / 1e9]
    print(where, sorted({round(clock, 6) for clock in clocks}))


def blocking():
    time.sleep(0.5)
    show("thread")
    time.sleep(0.25)


async def main():
    loop = asyncio.get_running_loop()
    show(f"loop {loop.time()}")
    await asyncio.sleep(1.5)
    show(f"loop {loop.time()}")
    time.sleep(2)
    show(f"loop {loop.time()}")
    await asyncio.gather(asyncio.to_thread(blocking), asyncio.sleep(1))
    show(f"loop {loop.time()}")


EPOCH, NS = time.time(), time.time_ns()
show("before")
time.sleep(0.125)
show("before")
asyncio.run(main())
show("after")
