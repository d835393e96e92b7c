"""When main ends, asyncio.run cancels what still runs."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(f"{name} done")
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise


async def main():
    asyncio.create_task(job("a", 1))
    asyncio.create_task(job("b", 2))
    await asyncio.sleep(1.5)
    print("main ends")


asyncio.run(main())
