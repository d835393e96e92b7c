# not on the real clock: it prints exact times
"""Ten sleeps of a tenth end at one exactly, as do ten timers set in a chain."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    for _ in range(10):
        await asyncio.sleep(0.1)
    print(loop.time() - start)
    left = [10]
    done = loop.create_future()

    def again():
        left[0] -= 1
        if left[0]:
            loop.call_later(0.1, again)
        else:
            done.set_result(None)

    loop.call_later(0.1, again)
    await done
    print(loop.time() - start)
    await asyncio.gather(*(asyncio.sleep(n * 0.1) for n in range(11)))
    print(loop.time() - start)


asyncio.run(main())
