"""No error stops anybody; d would go on, but main ends too early to see it."""

import asyncio


async def job(name, seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error
    print(f"{name} done")


async def main():
    lost = ConnectionError("b lost")
    bug = ValueError("c bug")
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2, lost)),
        asyncio.create_task(job("c", 3, bug)),
        asyncio.create_task(job("d", 4)),
    ]
    for task in tasks[:3]:
        try:
            await task
        except ConnectionError as error:
            print(f"spared: {error}")
        except ValueError as error:
            print(f"stopped: {error}")


asyncio.run(main())
