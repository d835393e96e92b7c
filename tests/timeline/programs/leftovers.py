"""When main ends asyncio.run cancels what is left; some of it takes its time, some fails."""

import asyncio


async def tidy():
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(0.03)
        print("tidy took its time")


async def fails():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        raise OSError("while closing") from None


async def stubborn():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        print("stubborn swallows")
        await asyncio.sleep(0.05)
        print("stubborn ends")


async def main():
    global kept
    kept = [asyncio.create_task(f()) for f in (tidy, fails, stubborn)]
    await asyncio.sleep(0.02)
    print("main ends")


asyncio.run(main())
print([type(task.exception()).__name__ for task in kept[1:] if task.done()])
print("program ends")
