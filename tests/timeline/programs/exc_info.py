"""The exception being handled belongs to each task, and chains only where it should."""

import asyncio
import sys


def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__


async def other():
    print("other starts with", current())
    try:
        raise KeyError("other")
    except KeyError:
        await asyncio.sleep(0.02)
        print("other still has", current())
    print("other ends with", current())


async def fails():
    await asyncio.sleep(0.01)
    raise OSError("plain")


async def main():
    task = asyncio.create_task(other())
    try:
        raise ValueError("main")
    except ValueError:
        made_here = asyncio.create_task(fails())
        await asyncio.sleep(0.03)
        print("main still has", current())
        try:
            await made_here
        except OSError as error:
            print(repr(error.__context__), repr(error.__cause__), error.__suppress_context__)
    print("main ends with", current())
    await task
    asyncio.get_running_loop().call_soon(lambda: print("callback has", current()))
    await asyncio.sleep(0.01)


asyncio.run(main())
