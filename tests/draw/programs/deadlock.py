import asyncio


async def job(name, event):
    await asyncio.sleep(1)
    await event.wait()


async def main():
    event = asyncio.Event()
    await asyncio.gather(job("a", event), job("b", event))


asyncio.run(main())
