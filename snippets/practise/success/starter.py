"""Takes what ends first. Take the first that succeeds."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def first_success(*jobs):
    tasks = [asyncio.create_task(one) for one in jobs]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    for task in pending:
        task.cancel()
    return done.pop().result()


async def main():
    a, b = job("a", 1, fails=True), job("b", 2)
    print(await first_success(a, b, job("c", 3)))
    a, b = job("a", 1, fails=True), job("b", 2, fails=True)
    print(await first_success(a, b))


asyncio.run(main())
