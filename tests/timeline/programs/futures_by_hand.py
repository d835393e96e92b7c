"""Futures set, failed, cancelled and misused by the program."""

import asyncio


def attempt(function, *args):
    try:
        return function(*args)
    except (asyncio.InvalidStateError, asyncio.CancelledError, TypeError) as error:
        return f"{type(error).__name__}: {error}"


async def waiter(name, future):
    try:
        print(name, "got", await future)
    except Exception as error:
        print(name, "caught", repr(error))
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)


async def main():
    loop = asyncio.get_running_loop()
    good, bad, gone = (loop.create_future() for _ in range(3))
    print(attempt(good.result), "|", attempt(good.exception))
    names = [(name, future) for future in (good, bad, gone) for name in "xy"]
    tasks = [asyncio.create_task(waiter(*pair)) for pair in names]
    await asyncio.sleep(0.01)
    good.set_result("value")
    bad.set_exception(KeyError)
    gone.cancel("gone")
    print(attempt(good.set_result, 1), good.cancel(), gone.cancel())
    await asyncio.sleep(0.01)
    print(attempt(gone.result), "|", attempt(loop.create_future().set_exception, StopIteration()))
    print([task.done() for task in tasks])
    await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
