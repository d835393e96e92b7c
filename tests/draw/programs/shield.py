import asyncio


async def commit(name):
    await asyncio.sleep(3)
    return 17


async def main():
    task = asyncio.create_task(commit("x"))
    try:
        async with asyncio.timeout(1.5):
            await asyncio.shield(task)
    except TimeoutError:
        pass
    await task


asyncio.run(main())
