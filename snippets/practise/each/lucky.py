"""The lines are right, but nobody is stopped: d and c run on to their ends, unheard."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if seconds < 2.5:
        print(f"{name} done")


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        for name, seconds in {
            "d": 4,
            "b": 2,
            "c": 3,
        }.items():
            group.create_task(job(name, seconds))
            if seconds > 2.5:
                loop.call_later(
                    2.5, print, f"{name} too late"
                )
            await asyncio.sleep(1)  # the next order comes


asyncio.run(main())
