import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1))
        group.create_task(job("b", 2, fails=True))
        group.create_task(job("c", 3))


asyncio.run(main())
