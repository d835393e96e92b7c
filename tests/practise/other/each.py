"""With wait_for inside gather."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def ordered(name, seconds):
    try:
        await asyncio.wait_for(job(name, seconds), timeout=2.5)
    except TimeoutError:
        print(f"{name} too late")


async def main():
    tasks = []
    for order in ("d", 4), ("b", 2), ("c", 3):
        tasks.append(asyncio.create_task(ordered(*order)))
        await asyncio.sleep(1)
    await asyncio.gather(*tasks)


asyncio.run(main())
