"""Turns of the loop, one by one: sleep(0), call_soon, callbacks and wake-ups."""

import asyncio


async def stepper(name, turns):
    for turn in range(turns):
        print(name, turn)
        await asyncio.sleep(0)
    return name


def again(n):
    print("soon", n)
    if n:
        asyncio.get_running_loop().call_soon(again, n - 1)


async def main():
    loop = asyncio.get_running_loop()
    again(3)
    tasks = [asyncio.create_task(stepper(name, n)) for name, n in (("x", 3), ("y", 1))]
    tasks[1].add_done_callback(lambda task: print("y told"))
    print("main waits for y", await tasks[1])
    future = loop.create_future()
    future.add_done_callback(lambda f: print("future told"))
    loop.call_soon(future.set_result, None)
    print("main waits for the future", await future)
    print(await tasks[0])
    await stepper("main", 2)


asyncio.run(main())
