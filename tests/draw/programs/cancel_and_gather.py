import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        await asyncio.sleep(1)
        raise


async def main():
    tasks = [asyncio.create_task(job(name, n)) for n, name in enumerate("abc", 1)]
    _, pending = await asyncio.wait(tasks, timeout=1.5)
    for task in tasks:
        if task in pending:
            task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
