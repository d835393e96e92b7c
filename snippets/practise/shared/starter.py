"""Each half has 5.5 s. Give both one deadline at 5.5 s."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def half(jobs, seconds_left):
    tasks = [asyncio.create_task(one) for one in jobs]
    done, late = await asyncio.wait(
        tasks, timeout=seconds_left
    )
    for task in late:
        task.cancel()
    await asyncio.gather(*late, return_exceptions=True)
    return [t.result() for t in tasks if t in done]


async def main():
    first = job("a", 1), job("b", 2)
    second = job("c", 3), job("d", 4)
    print(await half(first, 5.5))
    print(await half(second, 5.5))


asyncio.run(main())
