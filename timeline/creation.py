"""How a task came to be: who made it, by which call, on which line, in which TaskGroup."""

from __future__ import annotations

import asyncio
import sys

from . import show, waits
from .drafts import TaskDraft

# asyncio.run() makes tasks of these to close the loop; they are not the program's
_HOUSEKEEPING = ("shutdown_asyncgens", "shutdown_default_executor")


class Creation:
    """What is known of a task before its first step, while its arguments can still be read."""

    def __init__(self, by: TaskDraft | None, coro):
        self.by = by
        self.call = show.coroutine(coro)
        self.housekeeping = self.call.partition("(")[0].endswith(_HOUSEKEEPING)


def created_where(filename: str) -> tuple[int | None, int | None]:
    """(line of the program, id of the TaskGroup) that create a task right now."""
    group, frame = None, sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == filename:
            return frame.f_lineno, group
        if frame.f_code.co_qualname == "TaskGroup.create_task":
            group = next(
                id(item)
                for item in waits.locals_of(frame)
                if issubclass(type(item), asyncio.TaskGroup)
            )
        frame = frame.f_back
    return None, group
