"""What is measured: each case does the same work as another, in another way.

Nothing sleeps: a job ends when it is let go, or after one turn of the loop. So all of the time is
the time that the way of waiting costs.
"""

from __future__ import annotations

import asyncio

LIMIT = 100  # jobs at a time


# -- each of n tasks as it ends, one in each turn ---------------------------------------------


async def wait(n: int) -> None:
    tasks, let_go = await _held(n)
    pending = set(tasks)
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for _ in done:
            let_go()


async def as_completed(n: int) -> None:
    tasks, let_go = await _held(n)
    for step in asyncio.as_completed(tasks):
        await step
        let_go()


async def _held(n: int):
    """n tasks that have begun, and a function that lets the next one end; the first has been."""
    loop = asyncio.get_running_loop()
    gates = [loop.create_future() for _ in range(n)]
    tasks = [asyncio.create_task(_pass(gate)) for gate in gates]
    await asyncio.sleep(0)
    waiting = iter(gates)

    def let_go():
        for gate in waiting:
            gate.set_result(None)
            break

    let_go()
    return tasks, let_go


async def _pass(gate: asyncio.Future) -> None:
    await gate


# -- all of n jobs -----------------------------------------------------------------------------


async def gather(n: int) -> None:
    await asyncio.gather(*(asyncio.sleep(0) for _ in range(n)))


async def taskgroup(n: int) -> None:
    async with asyncio.TaskGroup() as group:
        for _ in range(n):
            group.create_task(asyncio.sleep(0))


# -- n jobs, LIMIT of them at a time -------------------------------------------------------------


async def semaphore(n: int) -> None:
    limit = asyncio.Semaphore(LIMIT)

    async def job():
        async with limit:
            await asyncio.sleep(0)

    await asyncio.gather(*(job() for _ in range(n)))


async def workers(n: int) -> None:
    jobs = iter(range(n))

    async def worker():
        for _ in jobs:
            await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group:
        for _ in range(LIMIT):
            group.create_task(worker())


CASES = {
    case.__name__: case for case in (wait, as_completed, gather, taskgroup, semaphore, workers)
}
