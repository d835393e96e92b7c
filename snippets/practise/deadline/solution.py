"""At 2.5 s two are done; three are cancelled, awaited."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job(name, seconds))
        for seconds, name in enumerate("abcde", start=1)
    ]
    done, pending = await asyncio.wait(
        tasks,
        timeout=2.5,
    )
    print(f"{len(done)} done, {len(pending)} pending")
    late = [task for task in tasks if task in pending]
    for task in late:
        task.cancel()
    await asyncio.gather(*late, return_exceptions=True)
    print([task.cancelled() for task in late])


asyncio.run(main())
