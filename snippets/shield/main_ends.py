"""shield does not stop asyncio.run at the end of main."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise
    print(f"{name} done")


async def main():
    task = asyncio.create_task(job("b", 2))
    try:
        async with asyncio.timeout(1.5):
            await asyncio.shield(task)
    except TimeoutError:
        print("out of time")
    print("main ends")


asyncio.run(main())
