"""Every clock of the time module agrees with the loop's."""

import asyncio
import datetime
import time
from time import monotonic, sleep


async def main():
    loop = asyncio.get_running_loop()

    def marks():
        return [
            loop.time(),
            time.monotonic(),
            time.perf_counter(),
            time.time(),
            time.monotonic_ns() / 1e9,
            time.perf_counter_ns() / 1e9,
            time.time_ns() / 1e9,
            monotonic(),
        ]

    before = marks()
    await asyncio.sleep(0.21)
    print([round(b - a, 1) for a, b in zip(before, marks(), strict=True)])
    time.sleep(0.06)
    sleep(0.2)
    print([round(b - a, 1) for a, b in zip(before, marks(), strict=True)])
    print(time.get_clock_info("monotonic").monotonic)
    print(datetime.datetime.fromtimestamp(time.time()).year > 2000)
    try:
        time.sleep(-1)
    except ValueError as error:
        print(error)


asyncio.run(main())
