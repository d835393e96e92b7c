import asyncio
import gc


async def job(name):
    await asyncio.Future()


async def main():
    task = asyncio.create_task(job("a"))
    await asyncio.sleep(1)
    del task
    gc.collect()
    await asyncio.sleep(1)


asyncio.run(main())
