"""Generator-based coroutines, bare yields, and a coroutine driven by hand."""

import asyncio
import types


@types.coroutine
def turn(times):
    for _ in range(times):
        yield
    return times


@types.coroutine
def through(future):
    print("awaits", type(future).__name__)
    return (yield from future)


async def by_hand():
    received = await turn(2)
    return f"turned {received}"


async def main():
    print(await turn(3))
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(0.02, future.set_result, "set")
    print(await through(future))
    coro = by_hand()
    print([coro.send(None) for _ in range(2)])
    try:
        coro.send(None)
    except StopIteration as stop:
        print(stop.value)
    thrown = by_hand()
    thrown.send(None)
    try:
        thrown.throw(KeyError("thrown"))
    except KeyError as error:
        print(repr(error))
    print(await asyncio.create_task(by_hand()))


asyncio.run(main())
