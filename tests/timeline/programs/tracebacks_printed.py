"""Tracebacks that the program prints itself: chained, noted, cut, formatted, to both streams."""

import asyncio
import sys
import traceback


async def low(n):
    await asyncio.sleep(0.01)
    return 1 / n


async def middle(n):
    try:
        return await low(n)
    except ZeroDivisionError as error:
        raise LookupError("middle") from error


async def main():
    try:
        await asyncio.create_task(middle(0))
    except LookupError as error:
        error.add_note("try another number")
        traceback.print_exc()
        traceback.print_exc(limit=1, file=sys.stdout, chain=False)
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename == __file__:
                print(frame.name, frame.lineno, frame.line)
        print(traceback.format_exception_only(error))
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(1)
    except TimeoutError:
        traceback.print_exc()
    try:
        await asyncio.gather(low(0), low(0))
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


asyncio.run(main())
