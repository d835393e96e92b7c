"""The lines are right, but the losing job runs on: nobody has awaited it."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def first_success(*jobs):
    for step in asyncio.as_completed(jobs):
        try:
            return await step
        except ValueError:
            pass
    return None


async def main():
    a, b = job("a", 1, fails=True), job("b", 2)
    print(await first_success(a, b, job("c", 3)))
    a, b = job("a", 1, fails=True), job("b", 2, fails=True)
    print(await first_success(a, b))


asyncio.run(main())
