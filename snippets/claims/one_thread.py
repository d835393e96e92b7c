"""Jobs of gather take turns in one thread."""

import asyncio
import threading
import time

threads = set()


async def job(name):
    threads.add(threading.get_ident())
    time.sleep(1)  # blocks, as a calculation would
    print(f"{name} done")


async def main():
    await asyncio.gather(job("a"), job("b"), job("c"))
    print(f"threads: {len(threads)}")


asyncio.run(main())
