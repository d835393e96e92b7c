"""What a careless recorder does, to show that the programs notice it: callbacks, references."""

import asyncio

from timeline.process import program

kept = []


def execute(job):
    """Run the job with a done-callback on every task, and keep each task alive."""
    plain = asyncio.BaseEventLoop.create_task

    def create_task(loop, coro, **kwargs):
        task = plain(loop, coro, **kwargs)
        task.add_done_callback(kept.append)
        return task

    asyncio.BaseEventLoop.create_task = create_task
    program.execute(job)
