"""wait takes the tasks that you made."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    await asyncio.wait(
        [
            asyncio.create_task(job("a", 1)),
            asyncio.create_task(job("b", 2)),
        ]
    )


asyncio.run(main())
