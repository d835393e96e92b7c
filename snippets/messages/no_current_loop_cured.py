"""In a thread, send the job to the loop."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")
    return name


def work(loop):
    asyncio.run_coroutine_threadsafe(
        job("a", 1), loop
    ).result()


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(work, loop)


asyncio.run(main())
