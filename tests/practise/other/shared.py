"""timeout_at takes a moment, and so can be used twice."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def half(deadline, *jobs):
    tasks = [asyncio.create_task(one) for one in jobs]
    try:
        async with asyncio.timeout_at(deadline):
            await asyncio.gather(*tasks)
    except TimeoutError:
        pass
    return [task.result() for task in tasks if not task.cancelled()]


async def main():
    deadline = asyncio.get_running_loop().time() + 5.5
    print(await half(deadline, job("a", 1), job("b", 2)))
    print(await half(deadline, job("c", 3), job("d", 4)))


asyncio.run(main())
