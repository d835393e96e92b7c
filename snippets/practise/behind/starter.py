"""The deadline of main leaves b and c behind."""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        await asyncio.sleep(seconds / 4)  # cleanup
        print(f"{name} cleaned up")


async def crew():
    tasks = [
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 4)),
    ]
    await asyncio.wait(tasks)


async def main():
    try:
        async with asyncio.timeout(1.5):
            await crew()
    except TimeoutError:
        print("nobody is left")
    await asyncio.sleep(6)  # other work


asyncio.run(main())
