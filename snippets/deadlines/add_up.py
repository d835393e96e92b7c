"""Three timeouts of 3 s, one after the other, take 9 s."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    a = asyncio.create_task(job("a", 10))
    b = asyncio.create_task(job("b", 10))
    c = asyncio.create_task(job("c", 10))
    for task in a, b, c:
        try:
            print(await asyncio.wait_for(task, 3))
        except TimeoutError:
            print("too late")


asyncio.run(main())
