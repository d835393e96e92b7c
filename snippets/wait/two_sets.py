"""wait returns two sets, and a set has no first."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    a = asyncio.create_task(job("a", 1))
    b = asyncio.create_task(job("b", 2))
    c = asyncio.create_task(job("c", 3))
    done, pending = await asyncio.wait([a, b, c])
    print(type(done), len(done))
    print(type(pending), len(pending))
    print("your own tasks:", done == {c, b, a})
    try:
        done[0]
    except TypeError as error:
        print(error)


asyncio.run(main())
