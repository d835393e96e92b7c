"""Objects with __await__: generators, iterators, delegates and broken ones."""

import asyncio


class Pause:
    def __await__(self):
        yield
        print("one turn later")
        return "paused"


class Delegate:
    def __init__(self, coro):
        self.coro = coro

    def __await__(self):
        result = yield from self.coro.__await__()
        return f"({result})"


class Broken:
    def __await__(self):
        return 42


class Strange:
    def __await__(self):
        yield "not a future"


async def nap(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    print(await Pause())
    print(await Delegate(Delegate(nap(0.02))))
    print(await asyncio.gather(Pause(), Delegate(nap(0.01))))
    for kind in (Broken, Strange):
        try:
            await kind()
        except (TypeError, RuntimeError) as error:
            print(kind.__name__, error)
    print(await asyncio.ensure_future(Delegate(nap(0))))


asyncio.run(main())
