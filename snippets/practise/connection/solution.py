"""A TaskGroup inside the session is over before it."""

import asyncio
import io


async def job(name, seconds, session, fails=False):
    try:
        await asyncio.sleep(seconds)
        if fails:
            raise ValueError(f"{name} failed")
    finally:
        cut = session.closed
        print(name, "is cut off" if cut else "says bye")


async def main():
    try:
        with io.StringIO() as session:  # any that closes
            async with asyncio.TaskGroup() as group:
                start = group.create_task
                start(job("a", 1, session))
                start(job("b", 2, session, fails=True))
                start(job("c", 3, session))
    except* ValueError as errors:
        print(f"caught: {errors.exceptions[0]}")
    await asyncio.sleep(2.5)  # other work


asyncio.run(main())
