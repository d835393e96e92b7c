"""If every job fails, the loop ends, and else says so."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1, fails=True)),
        asyncio.create_task(job("b", 2, fails=True)),
    ]
    errors = []
    for step in asyncio.as_completed(tasks):
        try:
            print(f"first success: {await step}")
            break
        except ValueError as error:
            errors.append(error)
    else:
        print(f"no success: {errors}")


asyncio.run(main())
