"""A lock is made before `asyncio.run`. What happens when two tasks want it?"""

import asyncio


async def job(lock):
    async with lock:
        await asyncio.sleep(1)


async def main():
    try:
        await asyncio.gather(job(lock), job(lock))
        print("it works")
    except RuntimeError as error:
        print("RuntimeError: ...", str(error).split("> ")[-1])


lock = asyncio.Lock()
asyncio.run(main())
