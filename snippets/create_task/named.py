"""name= replaces a number such as Task-2."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(asyncio.current_task().get_name())


async def main():
    await asyncio.gather(
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2), name="b"),
    )


asyncio.run(main())
