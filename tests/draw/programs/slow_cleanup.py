import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        await asyncio.sleep(1)
        raise


async def main():
    task = asyncio.create_task(job("c", 9))
    await asyncio.sleep(2)
    task.cancel()
    await asyncio.wait([task])


asyncio.run(main())
