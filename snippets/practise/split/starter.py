"""The cancelled job is filed under results. Sort right."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if name in "bd":
        raise ValueError(f"{name} failed")
    return name


def is_error(outcome):
    return isinstance(outcome, Exception)


async def main():
    tasks = [
        asyncio.create_task(job(name, seconds))
        for seconds, name in enumerate("abcde", start=1)
    ]
    loop = asyncio.get_running_loop()
    loop.call_later(2.5, tasks[4].cancel)
    outcomes = await asyncio.gather(
        *tasks,
        return_exceptions=True,
    )
    results = [o for o in outcomes if not is_error(o)]
    errors = [o for o in outcomes if is_error(o)]
    print(f"results: {results}")
    for error in errors:
        print(f"error: {error!r}")


asyncio.run(main())
