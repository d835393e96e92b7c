"""Does `wait_for` run a coroutine in a task of its own?

In one of its own, what it sets in a `ContextVar` is lost.
"""

import asyncio
import contextvars

name = contextvars.ContextVar("name", default="nobody")


async def job():
    name.set("job")


async def main():
    await asyncio.wait_for(job(), 1)
    print("no, in yours" if name.get() == "job" else "yes")


asyncio.run(main())
