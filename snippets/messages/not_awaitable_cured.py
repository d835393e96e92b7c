"""An async function gives gather an awaitable."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def log(text):
    print(text)


async def main():
    await asyncio.gather(
        job("a", 1),
        log("started"),
    )


asyncio.run(main())
