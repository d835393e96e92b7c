"""What is left until one moment, given to each: 3 s."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    a = asyncio.create_task(job("a", 10))
    b = asyncio.create_task(job("b", 10))
    c = asyncio.create_task(job("c", 10))
    time = asyncio.get_running_loop().time
    end = time() + 3
    for task in a, b, c:
        try:
            left = end - time()
            print(await asyncio.wait_for(task, left))
        except TimeoutError:
            print("too late")


asyncio.run(main())
