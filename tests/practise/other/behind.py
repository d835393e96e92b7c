"""A TaskGroup does it by itself."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        await asyncio.sleep(seconds / 4)  # cleanup
        print(f"{name} cleaned up")


async def crew():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("b", 2))
        group.create_task(job("c", 4))


async def main():
    try:
        async with asyncio.timeout(1.5):
            await crew()
    except TimeoutError:
        print("nobody is left")
    await asyncio.sleep(6)  # other work


asyncio.run(main())
