import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")


async def team(name):
    async with asyncio.TaskGroup() as group:
        group.create_task(job(name + "1", 1))
        group.create_task(job(name + "2", 3))


async def main():
    try:
        async with asyncio.timeout(9):
            await asyncio.gather(team("x"), job("b", 2, fails=True))
    except ValueError:
        async with asyncio.timeout(9):
            await asyncio.wait([asyncio.create_task(job("d", 2))])


asyncio.run(main())
