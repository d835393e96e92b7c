"""What can be counted exactly, on any machine: callbacks that are added, tasks that are alive."""

import asyncio

from generators.cost.cases import CASES

CALLBACKS = {"wait": [3, 10, 100, 500], "as_completed": [3, 10, 100, 500]}
TASKS = {"semaphore": [1_000, 10_000], "workers": [1_000, 10_000]}


def count() -> dict[str, dict[str, dict[str, int]]]:
    """``{"callbacks": {"wait": {"10": 55, ...}, ...}, "tasks": {"workers": {"1000": 100}}}``"""
    return {
        "callbacks": _each(CALLBACKS, callbacks),
        "tasks": _each(TASKS, tasks),
    }


def _each(cases, counted):
    return {name: {str(n): counted(name, n) for n in sizes} for name, sizes in cases.items()}


def callbacks(name: str, n: int) -> int:
    """How many callbacks the waiting adds to n tasks."""
    added = 0

    class Counting(asyncio.Task):
        def add_done_callback(self, callback, **options):
            nonlocal added
            added += 1
            super().add_done_callback(callback, **options)

    def counting(loop, coroutine, **options):
        return Counting(coroutine, loop=loop, **options)

    async def main():
        asyncio.get_running_loop().set_task_factory(counting)
        await CASES[name](n)
        return added

    return asyncio.run(main())


def tasks(name: str, n: int) -> int:
    """How many tasks are alive at once, other than main."""
    most = 0

    async def main():
        nonlocal most
        case = asyncio.create_task(CASES[name](n))
        while not case.done():
            most = max(most, len(asyncio.all_tasks()) - 2)
            await asyncio.sleep(0)

    asyncio.run(main())
    return most
