"""Eight, then a thousand equal sleeps end in the order in which they began."""

import asyncio


async def sleeper(n, woken):
    await asyncio.sleep(0.25)
    woken.append(n)


async def main():
    for count in (8, 1000):
        woken = []
        await asyncio.gather(*(sleeper(n, woken) for n in range(count)))
        print(count, woken == list(range(count)), woken[:8])


asyncio.run(main())
