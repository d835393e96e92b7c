import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")
    return name


async def team(name):
    async with asyncio.TaskGroup() as group:
        group.create_task(job(name + "1", 1))
        group.create_task(job(name + "2", 3))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(team("x"))
            group.create_task(job("b", 2, fails=True))
    except* ValueError:
        pass


asyncio.run(main())
