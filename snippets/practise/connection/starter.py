"""The session closes under c. Let it close after all."""

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
            await asyncio.gather(
                job("a", 1, session),
                job("b", 2, session, fails=True),
                job("c", 3, session),
            )
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(2.5)  # other work


asyncio.run(main())
