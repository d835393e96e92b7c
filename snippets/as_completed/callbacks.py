"""A wait loop signs up 3 + 2 + 1 times, as_completed 3."""

import asyncio


class CountingTask(asyncio.Task):
    callbacks = 0

    def add_done_callback(self, callback, **options):
        CountingTask.callbacks += 1
        super().add_done_callback(callback, **options)


def counting(loop, coroutine, **options):
    return CountingTask(coroutine, loop=loop, **options)


async def job(seconds):
    await asyncio.sleep(seconds)


async def main():
    asyncio.get_running_loop().set_task_factory(counting)
    pending = [
        asyncio.create_task(job(n)) for n in (1, 2, 3)
    ]
    while pending:
        _, pending = await asyncio.wait(
            pending, return_when=asyncio.FIRST_COMPLETED
        )
    print("after the wait loop:", CountingTask.callbacks)
    tasks = [asyncio.create_task(job(n)) for n in (1, 2, 3)]
    for next_one in asyncio.as_completed(tasks):
        await next_one
    print("after as_completed:", CountingTask.callbacks)


asyncio.run(main())
