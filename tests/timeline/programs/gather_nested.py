"""gather inside gather: order, repeats, errors as values, an empty one."""

import asyncio


async def value(n):
    await asyncio.sleep(0.01 * n)
    if n == 3:
        raise ValueError("three")
    return n


async def main():
    inner = asyncio.gather(value(2), value(1))
    task = asyncio.create_task(value(4))
    print(await asyncio.gather(inner, value(0), task, task))
    print(await asyncio.gather())
    print(await asyncio.gather(value(3), asyncio.gather(value(3)), return_exceptions=True))
    try:
        await asyncio.gather(asyncio.gather(value(3), value(5)), value(4))
    except ValueError as error:
        print(error)
    coro = value(1)
    print(await asyncio.gather(coro, coro))
    await asyncio.sleep(0.03)


asyncio.run(main())
