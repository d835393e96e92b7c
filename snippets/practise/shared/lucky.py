"""Right lines at the right times; but asyncio.run has to stop d, as nobody else does."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def half(jobs, seconds_left):
    tasks = [asyncio.create_task(one) for one in jobs]
    done, _ = await asyncio.wait(
        tasks, timeout=seconds_left
    )
    return [t.result() for t in tasks if t in done]


async def main():
    first = job("a", 1), job("b", 2)
    second = job("c", 3), job("d", 4)
    now = asyncio.get_running_loop().time
    end = now() + 5.5
    print(await half(first, end - now()))
    print(await half(second, end - now()))


asyncio.run(main())
