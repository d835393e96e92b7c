# /// script
# requires-python = ">=3.12"
# ///
"""Log records name the task, and tell the time since the program started."""

import asyncio
import logging
import sys

logging.basicConfig(
    level=logging.INFO,
    stream=sys.stdout,
    format="%(taskName)s %(threadName)s %(funcName)s %(filename)s:%(lineno)d %(message)s",
)


async def walk(steps):
    for step in range(steps):
        await asyncio.sleep(0.02)
        logging.info("step %d", step)


async def main():
    logging.info("start")
    await asyncio.gather(
        asyncio.create_task(walk(1), name="short"), asyncio.create_task(walk(2), name="long")
    )


logging.info("outside")
asyncio.run(main())
