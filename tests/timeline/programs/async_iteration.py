"""Async iterators, comprehensions and generator expressions over several sources."""

import asyncio


class Ticker:
    def __init__(self, stop):
        self.n, self.stop = 0, stop

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == self.stop:
            raise StopAsyncIteration
        await asyncio.sleep(0.01)
        self.n += 1
        return self.n


async def double(n):
    await asyncio.sleep(0)
    return 2 * n


async def main():
    print([n async for n in Ticker(3)])
    print({n: await double(n) async for n in Ticker(3) if n != 2})
    squares = (n * n async for n in Ticker(4))
    total = 0
    async for n in squares:
        total += n
    print(total)
    iterator = aiter(Ticker(1))
    print(await anext(iterator), await anext(iterator, None))
    async for n in Ticker(2):
        print(n)
    else:
        print("else")


asyncio.run(main())
