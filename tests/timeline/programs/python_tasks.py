"""Tasks and futures of the pure Python classes behave like those in C."""

import asyncio


def factory(loop, coro, **kwargs):
    return asyncio.tasks._PyTask(coro, loop=loop, **kwargs)


async def work(n):
    await asyncio.sleep(0.01 * n)
    if n == 2:
        raise ValueError(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    future = asyncio.futures._PyFuture(loop=loop)
    loop.call_later(0.01, future.set_result, "py")
    print(await future)
    tasks = [asyncio.create_task(work(n)) for n in (1, 2, 3)]
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print([type(task).__module__ for task in tasks])
    one = asyncio.create_task(work(9))
    await asyncio.sleep(0)
    one.cancel("stop")
    print((await asyncio.gather(one, return_exceptions=True))[0].args)


asyncio.run(main())
