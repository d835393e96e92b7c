"""With gather, and those that are left cancelled and awaited by hand."""

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
            tasks = [
                asyncio.create_task(job("a", 1, session)),
                asyncio.create_task(job("b", 2, session, fails=True)),
                asyncio.create_task(job("c", 3, session)),
            ]
            try:
                await asyncio.gather(*tasks)
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(2.5)  # other work


asyncio.run(main())
