"""A future is given `StopIteration`, as by `to_thread(next, empty)`. What comes?"""

import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        future.set_exception(StopIteration())
    except TypeError:
        print("TypeError, to who sets it: the future stays pending")
        return
    try:
        await future
    except RuntimeError as error:
        print("RuntimeError, to who awaits it:", error)


asyncio.run(main())
