"""With wait, and everybody cancelled by hand at the first bug."""

import asyncio


async def job(name, seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error
    print(f"{name} done")


async def main():
    errors = {"b": ConnectionError("b lost"), "c": ValueError("c bug")}
    tasks = [
        asyncio.create_task(job(name, seconds, errors.get(name)))
        for seconds, name in enumerate("abcd", 1)
    ]
    pending = tasks
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            error = task.exception()
            if isinstance(error, ConnectionError):
                print(f"spared: {error}")
            elif error:
                for other in pending:
                    other.cancel()
                await asyncio.gather(*pending, return_exceptions=True)
                print(f"stopped: {error}")
                return


asyncio.run(main())
