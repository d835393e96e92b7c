"""An event lets everybody through while it is set, and nobody after clear."""

import asyncio


async def runner(number, gun):
    await gun.wait()
    print("runner", number, "starts")
    await asyncio.sleep(0.03 * number)
    if not gun.is_set():
        print("runner", number, "was late")
    return number


async def main():
    gun = asyncio.Event()
    race = [asyncio.ensure_future(runner(n, gun)) for n in (3, 1, 2)]
    await asyncio.sleep(0.02)
    gun.set()
    await gun.wait()
    await asyncio.sleep(0.045)
    gun.clear()
    print(await asyncio.gather(*race))
    with_deadline = asyncio.wait_for(gun.wait(), timeout=0.02)
    try:
        await with_deadline
    except TimeoutError:
        print("no second shot")


asyncio.run(main())
