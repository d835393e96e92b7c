"""With rounds of wait; the losers are gathered."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def first_success(*jobs):
    pending = {asyncio.create_task(one) for one in jobs}
    winner = None
    while pending and winner is None:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        winner = next((task for task in done if task.exception() is None), None)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return winner.result() if winner else None


async def main():
    a, b = job("a", 1, fails=True), job("b", 2)
    print(await first_success(a, b, job("c", 3)))
    a, b = job("a", 1, fails=True), job("b", 2, fails=True)
    print(await first_success(a, b))


asyncio.run(main())
