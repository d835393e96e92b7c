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
    await asyncio.wait([beating])
    if not beating.cancelled():
        beating.result()  # it had failed before
    print("main ends")


asyncio.run(main())
