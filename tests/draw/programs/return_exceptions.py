import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")
    return name


async def main():
    jobs = job("a", 1), job("b", 2, fails=True), job("c", 3)
    await asyncio.gather(*jobs, return_exceptions=True)


asyncio.run(main())
