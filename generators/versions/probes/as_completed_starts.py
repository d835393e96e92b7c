"""When does `as_completed` start the coroutines that it is given?"""

import asyncio


async def job():
    started.append("started")


async def main():
    steps = asyncio.as_completed([job()])
    await asyncio.sleep(1)
    print("at once" if started else "at the first step of the loop")
    for step in steps:
        await step


started = []
asyncio.run(main())
