"""Exit stacks, generator-made contexts and aclosing, with errors on the way out."""

import asyncio
import contextlib


class Room:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0.01)
        print("enter", self.name)
        return self

    async def __aexit__(self, kind, error, tb):
        await asyncio.sleep(0.01)
        print("leave", self.name, kind and kind.__name__)
        return self.name == "soft"


@contextlib.asynccontextmanager
async def corridor():
    print("lights on")
    try:
        yield "corridor"
    finally:
        await asyncio.sleep(0.01)
        print("lights off")


async def numbers():
    try:
        for n in range(9):
            yield n
    finally:
        print("numbers closed")


async def main():
    async with Room("a"), corridor() as name, Room("b"):
        print("in", name)
    async with Room("soft"):
        raise ValueError("swallowed")
    async with contextlib.AsyncExitStack() as stack:
        for name in "xyz":
            await stack.enter_async_context(Room(name))
        stack.push_async_callback(asyncio.sleep, 0.01)
        stack.callback(print, "callback")
    async with contextlib.aclosing(numbers()) as source:
        async for n in source:
            if n == 2:
                break
    print("end")


asyncio.run(main())
