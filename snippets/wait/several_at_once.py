"""FIRST_COMPLETED can hand you several tasks at once."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 1)),
        asyncio.create_task(job("c", 3)),
    ]
    done, pending = await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_COMPLETED,
    )
    print(f"{len(done)} done, {len(pending)} pending")
    first = next(t for t in tasks if t in done)
    print(f"first in your own list: {first.result()}")
    await asyncio.gather(*pending)


asyncio.run(main())
