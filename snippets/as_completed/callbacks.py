"""A wait loop signs up 3 + 2 + 1 times, as_completed 3."""

import asyncio


class CountingTask(asyncio.Task):
    callbacks = 0

    def add_done_callback(self, callback, **options):
        CountingTask.callbacks += 1
        super().add_done_callback(callback, **options)


async def job(seconds):
    await asyncio.sleep(seconds)


async def main():
    pending = [CountingTask(job(n)) for n in (1, 2, 3)]
    while pending:
        _, pending = await asyncio.wait(
            pending,
            return_when=asyncio.FIRST_COMPLETED,
        )
    print("wait:", CountingTask.callbacks)
    CountingTask.callbacks = 0
    tasks = [CountingTask(job(n)) for n in (1, 2, 3)]
    for next_one in asyncio.as_completed(
        tasks,
    ):
        await next_one
    print("as_completed:", CountingTask.callbacks)


asyncio.run(main())
