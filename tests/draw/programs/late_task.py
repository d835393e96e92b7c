import asyncio


async def job(name, seconds, after=None):
    await asyncio.sleep(seconds)
    if after:
        after.cancel()


async def main():
    await asyncio.sleep(1)
    first = asyncio.create_task(job("first", 9))
    second = asyncio.create_task(job("second", 9))
    third = asyncio.create_task(job("third", 1, after=first))
    asyncio.get_running_loop().call_later(2, second.cancel)
    await asyncio.wait([first, second, third])


asyncio.run(main())
