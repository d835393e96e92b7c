import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(name)


async def main():
    try:
        async with asyncio.timeout(2.5):
            await asyncio.gather(*(job(name, 2 + n) for n, name in enumerate("abcde")))
    except TimeoutError:
        print("late")


asyncio.run(main())
