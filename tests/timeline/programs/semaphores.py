"""Two at a time through a semaphore; a bounded one refuses a release too many."""

import asyncio

inside = 0
peak = 0


async def cross(gate, n):
    global inside, peak
    async with gate:
        inside += 1
        peak = max(peak, inside)
        await asyncio.sleep(0.03)
        inside -= 1
    print("crossed", n)


async def main():
    gate = asyncio.BoundedSemaphore(2)
    await asyncio.gather(*(cross(gate, n) for n in range(5)))
    print("peak", peak, "locked", gate.locked())
    try:
        gate.release()
    except ValueError as error:
        print(error)
    closed = asyncio.Semaphore(0)
    asyncio.get_running_loop().call_later(0.02, closed.release)
    print(await closed.acquire())


asyncio.run(main())
