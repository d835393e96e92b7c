"""With one asyncio.run there is one loop."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


async def start():
    await job("a", 1)
    loop = asyncio.get_running_loop()
    ready = loop.create_future()
    loop.call_later(1, ready.set_result, "ready")
    return ready


async def main():
    ready = await start()
    print(await ready)


asyncio.run(main())
