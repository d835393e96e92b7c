"""Of two that end together, take the one that succeeded."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1, fails=True)),
        asyncio.create_task(job("b", 1)),
        asyncio.create_task(job("c", 3)),
    ]
    done, pending = await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_COMPLETED,
    )
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    ended = [t for t in tasks if t in done]
    good = [t for t in ended if t.exception() is None]
    print(f"ended: {len(ended)}, succeeded: {len(good)}")
    first = (good or ended)[0]  # or else a failure
    print(f"first: {first.result()}")


asyncio.run(main())
