"""What is logged when a shielded job fails after its waiter was cancelled?"""

import asyncio
import gc
import logging


class Heard(logging.Handler):
    def emit(self, record):
        print(f"{int(loop.time())} s: {record.getMessage().splitlines()[0]}")


async def job():
    await asyncio.sleep(2)
    raise ValueError("failed")


async def wait(task):
    await asyncio.shield(task)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(job())
    waiter = asyncio.create_task(wait(task))
    await asyncio.sleep(1)
    waiter.cancel()
    await asyncio.wait([waiter])
    await asyncio.sleep(2)
    del task
    gc.collect()


logging.getLogger("asyncio").addHandler(Heard())
logging.getLogger("asyncio").propagate = False
asyncio.run(main())
