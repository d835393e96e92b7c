"""Three thousand sleepers of three lengths wake in the order in which they went to sleep."""

import asyncio

woken = []


async def sleeper(n):
    await asyncio.sleep((1 + n % 3) / 4)
    woken.append(n)


async def main():
    await asyncio.gather(*(sleeper(n) for n in range(3000)))
    expected = sorted(range(3000), key=lambda n: n % 3)
    print(len(woken), woken == expected)


asyncio.run(main())
