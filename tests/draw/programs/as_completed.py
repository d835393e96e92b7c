import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")
    return name


async def main():
    tasks = [asyncio.create_task(job(name, n)) for n, name in ((3, "c"), (1, "a"), (2, "b"))]
    for step in asyncio.as_completed(tasks):
        await step


asyncio.run(main())
