# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = []
# ///
"""Logging before it is set up, set up to both streams, with exceptions and children."""

import asyncio
import logging
import sys

log = logging.getLogger("shop.counter")


async def serve(customer):
    log.debug("greet %s", customer)
    await asyncio.sleep(0.01 * len(customer))
    log.info("served %s", customer)


async def main():
    log.warning("not set up yet")
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    out = logging.StreamHandler(sys.stdout)
    out.setFormatter(logging.Formatter("out: %(message)s"))
    log.addHandler(out)
    async with asyncio.TaskGroup() as group:
        for customer in ("annabel", "bob"):
            group.create_task(serve(customer))
    try:
        raise ValueError("no change")
    except ValueError:
        log.exception("the till is %s", "empty")
    logging.getLogger("asyncio").warning("as asyncio itself")


asyncio.run(main())
