import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(name)


async def main():
    tasks = [asyncio.create_task(job(name, 2 + n)) for n, name in enumerate("abcde")]
    try:
        async with asyncio.timeout(2.5):
            await asyncio.wait(tasks)
    except TimeoutError:
        print("late")
    await asyncio.gather(*tasks)


asyncio.run(main())
