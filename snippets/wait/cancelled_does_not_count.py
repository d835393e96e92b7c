"""FIRST_EXCEPTION waits on when a task is cancelled."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
        asyncio.create_task(job("c", 3)),
    ]
    loop = asyncio.get_running_loop()
    loop.call_later(1.5, tasks[1].cancel)
    done, pending = await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_EXCEPTION,
    )
    print(f"{len(done)} done, {len(pending)} pending")
    print(f"b cancelled: {tasks[1].cancelled()}")


asyncio.run(main())
