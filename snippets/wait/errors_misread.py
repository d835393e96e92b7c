"""`if task.exception()` misreads two kinds of task."""

import asyncio


class NothingFound(Exception):
    def __len__(self):
        return 0


async def job(name, seconds):
    await asyncio.sleep(seconds)
    raise NothingFound(name)


async def main():
    b = asyncio.create_task(job("b", 2))
    c = asyncio.create_task(job("c", 3))
    await asyncio.wait([b, c], timeout=2.5)
    c.cancel()
    await asyncio.wait([c])
    for name, task in [("b", b), ("c", c)]:
        try:
            if task.exception():
                print(f"{name} failed")
            else:
                print(f"{name} is fine")
        except Exception as error:
            print(f"caught: {error}")
        except asyncio.CancelledError:
            print(f"{name}: CancelledError gets past")


asyncio.run(main())
