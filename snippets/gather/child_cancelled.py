"""One job cancelled: gather raises CancelledError."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    b = asyncio.create_task(job("b", 2))
    asyncio.get_running_loop().call_later(1.5, b.cancel)
    try:
        await asyncio.gather(
            job("a", 1),
            b,
            job("c", 3),
        )
    except asyncio.CancelledError:
        asked = asyncio.current_task().cancelling()
        print(f"main was asked to stop: {asked} times")
    await asyncio.sleep(2)  # other work


asyncio.run(main())
