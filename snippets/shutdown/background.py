"""Await what ends by itself, cancel what never ends."""

import asyncio


async def save(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} saved")


async def beat():
    try:
        while True:
            await asyncio.sleep(2)
            print("beat")
    finally:
        print("no more beats")


async def main():
    saving = asyncio.create_task(save("c", 3))
    beating = asyncio.create_task(beat())
    await asyncio.sleep(1)  # other work
    await saving
    beating.cancel()
    await asyncio.gather(beating, return_exceptions=True)
    print("main ends")


asyncio.run(main())
