"""The loop ends when nothing is pending."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    pending = {
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
    }
    while pending:
        done, pending = await asyncio.wait(
            pending,
            return_when=asyncio.FIRST_COMPLETED,
        )
        print(f"{len(done)} done, {len(pending)} left")


asyncio.run(main())
