"""Cancels c and gives it one turn of the loop: today that is enough."""

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
            c = asyncio.create_task(job("c", 3, session))
            try:
                await asyncio.gather(
                    job("a", 1, session),
                    job("b", 2, session, fails=True),
                )
            finally:
                c.cancel()
                await asyncio.sleep(0)
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(2.5)  # other work


asyncio.run(main())
