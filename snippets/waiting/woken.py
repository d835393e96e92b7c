"""Who awaits a future goes on when somebody sets it."""

import asyncio


async def setter(name, seconds, order):
    await asyncio.sleep(seconds)
    order.set_result("the order")
    print(f"{name} has set it")


async def job(name, seconds, order):
    print(f"{name} got {await order}")
    await asyncio.sleep(seconds)


async def main():
    order = asyncio.get_running_loop().create_future()
    await asyncio.gather(
        setter("a", 1, order),
        job("b", 2, order),
    )


asyncio.run(main())
