import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")
    return name


async def main():
    tasks = [asyncio.create_task(job(name, n)) for n, name in enumerate("abc", 1)]
    await asyncio.wait(tasks, timeout=2.5)
    await asyncio.sleep(1.5)


asyncio.run(main())
