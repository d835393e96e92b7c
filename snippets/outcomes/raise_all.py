"""Let all finish, then raise all errors together."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")


async def finish(*jobs):
    results = await asyncio.gather(
        *jobs, return_exceptions=True
    )
    errors = [
        r for r in results if isinstance(r, BaseException)
    ]
    if errors:
        raise BaseExceptionGroup("jobs failed", errors)
    return results


async def main():
    try:
        await finish(
            job("a", 1, fails=True),
            job("b", 2, fails=True),
            job("c", 3),
        )
    except* ValueError as group:
        print(f"caught: {group.exceptions}")


asyncio.run(main())
