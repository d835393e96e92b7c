"""Several mirrors race, the first that succeeds wins, the losers are cancelled."""

import asyncio


async def mirror(name, seconds, works):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(name, "stopped")
        raise
    if not works:
        raise ConnectionError(name)
    return f"page from {name}"


async def fastest(*attempts):
    pending = {asyncio.ensure_future(attempt) for attempt in attempts}
    errors = []
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task.exception() is None:
                    return task.result()
                errors.append(task.exception())
        raise ExceptionGroup("no mirror", errors)
    finally:
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)


async def main():
    print(
        await fastest(
            mirror("oslo", 0.02, False), mirror("rome", 0.05, True), mirror("lima", 0.09, True)
        )
    )
    try:
        await fastest(mirror("bonn", 0.04, False), mirror("nice", 0.02, False))
    except* ConnectionError as group:
        print([str(error) for error in group.exceptions])


asyncio.run(main())
