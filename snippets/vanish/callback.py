"""A set keeps lone tasks, a callback reads their errors."""

import asyncio

background = set()


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


def ended(task):
    background.discard(task)
    if task.cancelled() or task.exception() is None:
        return
    print(f"background: {task.exception()}")


async def main():
    for coroutine in (
        job("a", 1),
        job("b", 2, fails=True),
        job("c", 3),
    ):
        task = asyncio.create_task(coroutine)
        background.add(task)
        task.add_done_callback(ended)
    await asyncio.sleep(1.5)  # other work
    await asyncio.gather(
        *background,
        return_exceptions=True,
    )


asyncio.run(main())
