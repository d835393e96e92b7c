import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")
    return name


async def main():
    numbers = list(range(30))
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1))
        group.create_task(job("b", 2, fails=True))
    return numbers


asyncio.run(main())
