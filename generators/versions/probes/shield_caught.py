"""Its waiter is cancelled, a shielded job fails, and you catch the error. Is it logged too?"""

import asyncio
import logging


class Heard(logging.Handler):
    def emit(self, record):
        said.append(record.getMessage().splitlines()[0])


async def job():
    await asyncio.sleep(2)
    raise ValueError("failed")


async def wait(task):
    await asyncio.shield(task)


async def main():
    task = asyncio.create_task(job())
    waiter = asyncio.create_task(wait(task))
    await asyncio.sleep(1)
    waiter.cancel()
    await asyncio.wait([waiter])
    try:
        await task
    except ValueError:
        await asyncio.sleep(1)
        print("yes:" if said else "no", *said)


said = []
logging.getLogger("asyncio").addHandler(Heard())
logging.getLogger("asyncio").propagate = False
asyncio.run(main())
