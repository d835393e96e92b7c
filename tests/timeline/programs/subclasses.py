"""Timeouts, groups, locks and queues of the program's own classes."""

import asyncio


class Group(asyncio.TaskGroup):
    def create_task(self, coro, **kwargs):
        print("group makes", coro.__qualname__)
        return super().create_task(coro, **kwargs)

    async def __aexit__(self, *args):
        print("group leaves", args[0])
        return await super().__aexit__(*args)


class Stack(asyncio.LifoQueue):
    def _put(self, item):
        print("push", item)
        super()._put(item)


class Future(asyncio.Future):
    def set_result(self, result):
        print("result set", result)
        super().set_result(result)


async def pusher(stack, *items):
    for item in items:
        await asyncio.sleep(0.02)
        await stack.put(item)


async def main():
    stack = Stack(1)
    async with Group() as group:
        group.create_task(pusher(stack, 1, 2))
        await asyncio.sleep(0.05)
        print(await stack.get(), await stack.get())
    future = Future()
    asyncio.get_running_loop().call_later(0.01, future.set_result, "own")
    print(await future, await asyncio.wait_for(asyncio.shield(future), 1))
    try:
        async with asyncio.timeout(0.01), Group() as group:
            group.create_task(pusher(stack, 3, 4))
    except TimeoutError:
        print("timeout")


asyncio.run(main())
