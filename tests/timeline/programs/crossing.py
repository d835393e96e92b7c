"""Awaits that cross: tasks that wait for each other's children, one future for many waiters."""

import asyncio


async def lead(future):
    await asyncio.sleep(0.03)
    future.set_result("go")


async def follow(name, *others):
    results = [await other for other in others]
    print(name, results)
    return name


async def main():
    start = asyncio.get_running_loop().create_future()
    first = asyncio.create_task(follow("first", start))
    second = asyncio.create_task(follow("second", start, first))
    third = asyncio.create_task(follow("third", asyncio.shield(first), asyncio.wait_for(second, 1)))
    fan = asyncio.gather(first, second, asyncio.gather(third, first))
    asyncio.create_task(lead(start))
    print(await fan)
    me = asyncio.current_task()

    async def waits_for_main():
        try:
            await asyncio.wait([me], timeout=0.02)
            print("main goes on:", not me.done())
        finally:
            print("end of the waiter")

    await asyncio.create_task(waits_for_main())
    try:
        await me
    except RuntimeError as error:
        print(str(error).split("<")[0])


asyncio.run(main())
