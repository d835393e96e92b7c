import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")
    return name


async def main():
    try:
        await asyncio.gather(job("a", 1), job("b", 2, fails=True), job("c", 3))
    except ValueError as error:
        print(f"caught: {error}")
    await asyncio.sleep(2)


asyncio.run(main())
