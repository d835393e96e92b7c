"""wait(timeout=2.5) cancels nobody and raises nothing."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    done, pending = await asyncio.wait(
        tasks,
        timeout=2.5,
    )
    print(f"{len(done)} done, {len(pending)} pending")
    await asyncio.sleep(1)  # other work


asyncio.run(main())
