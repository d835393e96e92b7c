"""shield does not stop who cancels the job itself."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    task = asyncio.create_task(job("b", 2))
    loop = asyncio.get_running_loop()
    loop.call_later(1.5, task.cancel)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        print(f"b was cancelled: {task.cancelled()}")


asyncio.run(main())
