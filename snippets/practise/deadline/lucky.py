"""Prints by heart that they are cancelled, before they are."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job(name, seconds))
        for seconds, name in enumerate("abcde", start=1)
    ]
    done, pending = await asyncio.wait(tasks, timeout=2.5)
    print(f"{len(done)} done, {len(pending)} pending")
    for task in pending:
        task.cancel()
    print([task in pending for task in tasks[2:]])


asyncio.run(main())
