import asyncio


async def job(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        await asyncio.sleep(1)
    return name


async def main():
    task = asyncio.create_task(job("a"))
    await asyncio.sleep(1)
    task.cancel()
    late = asyncio.create_task(job("late"))
    late.cancel()
    await asyncio.wait([task, late])


asyncio.run(main())
