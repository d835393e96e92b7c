"""A lock is handed over in order, and a waiter that is cancelled gives up its place."""

import asyncio

lock = asyncio.Lock()


async def visit(name, stay):
    try:
        async with lock:
            print(name, "in", lock.locked())
            await asyncio.sleep(stay)
        print(name, "out")
    except asyncio.CancelledError:
        print(name, "left the line")
        raise


async def main():
    guests = {name: asyncio.create_task(visit(name, 0.04), name=name) for name in "kqrt"}
    await asyncio.sleep(0.02)
    guests["r"].cancel()
    done, pending = await asyncio.wait(guests.values())
    print(sorted(task.get_name() for task in done if task.cancelled()), len(pending))
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
