"""Three calls in a pool of two, one in the default pool, tasks in between: all interleave."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(name, seconds):
    print(name, "starts")
    time.sleep(seconds)
    print(name, "half")
    time.sleep(seconds)
    print(name, "ends")
    return name


async def beat(times):
    for n in range(times):
        await asyncio.sleep(0.15)
        print("beat", n)


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        beats = asyncio.create_task(beat(5))
        waits = [loop.run_in_executor(pool, work, name, t) for name, t in SPECS]
        waits.append(asyncio.to_thread(work, "own", 0.0375))
        print(await asyncio.gather(*waits))
        await beats


SPECS = (("one", 0.12), ("two", 0.195), ("three", 0.09))
asyncio.run(main())
