"""Three parties meet at a barrier; an abort breaks it for those who wait."""

import asyncio


async def walker(barrier, pace):
    await asyncio.sleep(pace)
    try:
        async with barrier as position:
            print(f"pace {pace} at position {position}")
    except asyncio.BrokenBarrierError:
        print(f"pace {pace} finds it broken")


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(*(walker(barrier, pace) for pace in (0.06, 0.02, 0.04)))
    lonely = asyncio.create_task(walker(barrier, 0.01))
    await asyncio.sleep(0.03)
    print(barrier.n_waiting, "of", barrier.parties)
    await barrier.abort()
    await lonely
    print(barrier.broken)
    await barrier.reset()
    print(barrier.broken)


asyncio.run(main())
