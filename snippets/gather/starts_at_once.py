"""gather starts its jobs before anyone awaits it."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def main():
    future = asyncio.gather(
        job("a", 1),
        job("b", 2),
    )
    await asyncio.sleep(1.5)  # other work
    print(f"a future: {asyncio.isfuture(future)}")
    print(await future)


asyncio.run(main())
