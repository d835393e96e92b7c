"""A task factory of the program's own makes tasks of its own class."""

import asyncio


class Named(asyncio.Task):
    def __init__(self, coro, **kwargs):
        super().__init__(coro, **kwargs)
        print("made", coro.__name__)

    def cancel(self, msg=None):
        print("asked to cancel", self.get_coro().__name__)
        return super().cancel(msg)


def factory(loop, coro, **kwargs):
    return Named(coro, loop=loop, **kwargs)


async def hop():
    await asyncio.sleep(0.01)
    return "hop"


async def skip():
    await asyncio.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    print(await asyncio.gather(hop(), hop()))
    try:
        async with asyncio.timeout(0.02):
            await asyncio.create_task(skip())
    except TimeoutError:
        print("timeout")
    task = loop.create_task(hop())
    print(type(task).__name__, await task)


asyncio.run(main())
