"""Inside main the loop runs."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    task = asyncio.create_task(job("a", 1))
    print(await task)


asyncio.run(main())
