"""Coroutine-like objects and callables whose attributes print when they are read."""

import asyncio
from collections.abc import Coroutine

QUIET = {"send", "throw", "close", "inner", "__class__", "__await__", "__dict__"}


class Shy(Coroutine):
    def __init__(self, inner):
        self.inner = inner

    def __getattribute__(self, name):
        if name not in QUIET:
            print("  shy", name)
        return object.__getattribute__(self, name)

    def send(self, value):
        return self.inner.send(value)

    def throw(self, *args):
        return self.inner.throw(*args)

    def close(self):
        print("  closed")
        return self.inner.close()

    def __await__(self):
        return self.inner.__await__()


class Callback:
    def __getattribute__(self, name):
        print("  callback", name)
        return object.__getattribute__(self, name)

    def __call__(self, *args):
        print("called", len(args))


class Argument:
    def __getattribute__(self, name):
        print("  argument", name)
        return object.__getattribute__(self, name)


async def inner(argument):
    await asyncio.sleep(0.01)
    return "inner result"


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(Shy(inner(Argument())))
    task.add_done_callback(Callback())
    loop.call_soon(Callback(), 1, Argument())
    loop.call_later(0.005, Callback(), 3)
    print(await task)


asyncio.run(main())
