"""`except Exception` does not catch a cancelled task."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def collect(tasks):
    for next_one in asyncio.as_completed(
        tasks,
    ):
        try:
            print(f"got {await next_one}")
        except Exception as error:
            print(f"caught: {error!r}")


async def main():
    a = asyncio.create_task(job("a", 1))
    b = asyncio.create_task(job("b", 2))
    c = asyncio.create_task(job("c", 3))
    asyncio.get_running_loop().call_later(1.5, b.cancel)
    try:
        await collect([a, b, c])
    except asyncio.CancelledError:
        print("CancelledError left the loop")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
