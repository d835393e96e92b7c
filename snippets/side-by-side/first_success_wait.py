"""For the first success, wait until one has no error."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("b", 2, fails=True)),
        asyncio.create_task(job("c", 3)),
        asyncio.create_task(job("d", 4)),
    ]
    won, pending = [], tasks
    try:
        while pending and not won:
            done, pending = await asyncio.wait(
                pending, return_when=asyncio.FIRST_COMPLETED
            )
            ended = [t for t in tasks if t in done]
            won = [
                t for t in ended if t.exception() is None
            ]
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    if won:
        print(f"first success: {won[0].result()}")


asyncio.run(main())
